import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { questionPage } from '../../../src/views/question.ts';
import {
  sampleClaim,
  sampleEvent,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const IDS = ['a', 'b', 'c', 'd'];

function page(speaking: readonly string[], set: Partial<Question> = {}) {
  const positions = speaking.map((id) => samplePosition(`${id}1`, id));
  const pairs = speaking.flatMap((a, at) => speaking.slice(at + 1).map((b) => samplePair(a, b)));
  const absent = IDS.filter((id) => !speaking.includes(id)).map((source) => ({
    ...{ source, why: 'unmentioned' as const, claims: [] },
  }));
  const question = sampleQuestion('q', positions, { pairs, absent, ...set });
  const corpus = readCorpus(
    sampleFacts({
      sources: IDS.map((id) => sampleSource(id)),
      claims: IDS.map((id) => sampleClaim(`${id}1`, id)),
      questions: [question],
    }),
  );
  return questionPage(corpus, question, new Map());
}

test('the columns stand in the order of the corpus, the absent among them', () => {
  const { columns } = page(['c', 'a']);
  expect(columns.map(({ source }) => source.id)).toEqual(IDS);
  expect(columns.map(({ absence }) => absence?.why ?? null)).toEqual([
    ...[null, 'unmentioned', null, 'unmentioned'],
  ]);
});

test('pairs are set in a table only where three or more speak', () => {
  expect(page(['a', 'b']).pairs).toBeNull();
  const { pairs } = page(['a', 'b', 'd']);
  expect(pairs?.heads.map(({ id }) => id)).toEqual(['b', 'd']);
  expect(pairs?.rows.map(({ cells }) => cells.map(({ pair }) => pair !== null))).toEqual([
    [true, true],
    [false, true],
  ]);
});

test('a rule is told in plain words where the method page knows it, by its name elsewhere', () => {
  const { judged } = page(['a', 'b'], { rule: 'sum-rules-out', reason: 'arithmetic' });
  expect(judged.rule?.told?.short).toBe('arithmetic on the sources’ own figures');
  expect(judged.reason).toBe('What follows from the sources’ own figures does not fit');
  expect(page(['a', 'b']).judged.rule).toEqual({ name: 'same-value', told: null });
});

test('where editors gave another verdict, what the rule had said is told', () => {
  const was = { verdict: 'differ', why: 'the dates part.', rule: 'same-event' } as const;
  const editing = { by: 'Ada Mill', date: '2024-05-01', answer: null, was };
  const { judged } = page(['a', 'b'], { by: 'editor', rule: null, editing });
  expect(judged.was).toMatchObject({ word: 'differ', why: 'the dates part.' });
  expect(judged.signed).toEqual({ what: '', by: 'Ada Mill', date: '2024-05-01' });
  expect(
    page(['a', 'b'], { editing: { ...editing, answer: null, was: null } }).judged.signed?.what,
  ).toBe('Edited by');
});

test('the working is told beside an answer, and not twice where it is the answer', () => {
  expect(page(['a', 'b'], { kind: 'same-words' }).why).toBe('All say it.');
  expect(page(['a', 'b']).why).toBeNull();
});

test('where the places of an event are compared, its table lists places and no times', () => {
  const places: Record<string, string[]> = { a: ['Peru'], b: ['Peru', 'Chile'] };
  const sources = ['a', 'b'];
  const events = sources.map((id) => sampleEvent(`${id}1-e1`, id, { places: places[id] ?? [] }));
  const positions = sources.map((id) =>
    samplePosition(`${id}1`, id, { fact: `${id}1-e1`, period: '2024-08' }),
  );
  const question = sampleQuestion('q', positions, {
    ...{ kind: 'event', rule: 'event-places', pairs: [samplePair('a', 'b')] },
  });
  const corpus = readCorpus(
    sampleFacts({
      sources: sources.map((id) => sampleSource(id)),
      claims: sources.map((id) => sampleClaim(`${id}1`, id, { events: [`${id}1-e1`] })),
      ...{ events, questions: [question] },
    }),
  );
  const { working, picture } = questionPage(corpus, question, new Map());
  expect(picture).toBeNull();
  expect(working?.heads).toEqual(['Place']);
  expect(working?.rows.map(({ cells }) => cells)).toEqual([['Peru'], ['Peru and Chile']]);
});
