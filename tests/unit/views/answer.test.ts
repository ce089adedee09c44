import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { EventFact } from '../../../src/schemas/event.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Position, Question } from '../../../src/schemas/question.ts';
import { answerTo, isWorking } from '../../../src/views/answer.ts';
import {
  sampleClaim,
  sampleEvent,
  sampleFacts,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const SOURCES = ['a', 'b', 'c'];
type Told = Partial<Position> & {
  readonly by?: string;
  readonly fact?: never;
  readonly quantity?: Partial<Quantity>;
  readonly event?: Partial<EventFact>;
};

/** The answer as a reader reads it, with letters for the sources. */
function answer(told: readonly Told[], set: Partial<Question> = {}): (string | null)[] | null {
  const quantities: Quantity[] = [];
  const events: EventFact[] = [];
  const positions = told.map(({ by, quantity, event, ...position }, at) => {
    const source = by ?? SOURCES[at] ?? 'a';
    const id = `f${at}`;
    if (set.kind === 'event') events.push(sampleEvent(id, source, event));
    else quantities.push(sampleQuantity(id, source, quantity));
    const fact = set.kind === 'signed' ? null : id;
    return samplePosition(`${source}1`, source, { fact, unit: 'USD', ...position });
  });
  const question = sampleQuestion('q', positions, set);
  const corpus = readCorpus(
    sampleFacts({
      sources: SOURCES.map((id) => sampleSource(id)),
      claims: SOURCES.map((id) => sampleClaim(`${id}1`, id)),
      ...{ quantities, events, questions: [question] },
    }),
  );
  const found = answerTo(corpus, question);
  if (found === null) return null;
  const said = found.said.map((piece) => (typeof piece === 'string' ? piece : piece.sign)).join('');
  return [said, found.stands];
}

const WORKING: [string, null] = ['All say it.', null];

describe('figures', () => {
  const two = { value: 2e9, interval: [1.5e9, 2.5e9] } satisfies Told;
  const three = { value: 3e9, interval: [2.5e9, 3.5e9] } satisfies Told;

  test('that were worked out are not said to be given', () => {
    const least: Told = { value: 200e9, interval: [200e9, null], implied: true, from: ['f0'] };
    const sum: Told = {
      ...{ value: 190.1029e9, interval: [189.9e9, 190.3e9] },
      ...{ implied: true, from: ['f1', 'f0'] },
    };
    expect(answer([least, sum], { verdict: 'contradict' })).toEqual([
      'A’s words mean at least $200 billion; B’s figures give about $190.1 billion.',
      'They cannot both be right.',
    ]);
  });

  test('that are alike are told together', () => {
    expect(answer([two, three, two], { verdict: 'differ' })).toEqual([
      'A and C give $2 billion; B gives $3 billion.',
      'They differ.',
    ]);
  });

  test('keep their qualifiers and denials', () => {
    const more: Told = { ...two, quantity: { qualifier: 'more-than' } };
    expect(answer([more, { ...three, denied: true }], { verdict: 'complement' })).toEqual([
      'A gives more than $2 billion; B says that it was not $3 billion.',
      'Neither rules the other out.',
    ]);
  });

  test.each<[string, Told]>([
    ['a target', { ...two, quantity: { status: 'target' } }],
    ['a hope', { ...two, quantity: { hedge: 'hoped' } }],
    ['a figure of another unit', { ...two, unit: 'EUR' }],
    ['a figure for another time', { ...two, period: '2019' }],
  ])('of which one is %s leave the answer to the working', (_, odd) => {
    expect(answer([odd, { ...three, period: '2020' }], { verdict: 'differ' })).toEqual(WORKING);
  });

  test('that editors judged are told, and the verdict is left to the editors', () => {
    expect(answer([two, three], { verdict: 'differ', by: 'editor' })).toEqual([
      'A gives $2 billion; B gives $3 billion.',
      null,
    ]);
  });

  test('of more sources than two that contradict are not said to do so each', () => {
    const [, stands] = answer([two, three, two], { verdict: 'contradict' }) ?? [];
    expect(stands).toBe('They cannot all be right.');
    expect(answer([two, three, two], { verdict: 'not-comparable' })?.[1]).toBeNull();
  });
});

describe('times', () => {
  const event = { kind: 'event', rule: 'same-event' } as const;

  test('that words do not give are told as worked out, and do not agree but fit', () => {
    const worked: Told = { period: '2023', event: { start: '2023', implied: ['start'] } };
    expect(answer([{ period: '2023' }, worked], { ...event, verdict: 'agree' })).toEqual([
      'A gives 2023; B’s words come to 2023 (worked out).',
      'The times fit.',
    ]);
  });

  test('of an event are told, a plan as a plan', () => {
    const told = [{ period: '2024-05' }, { period: '2024-05-16', event: { planned: true } }];
    expect(answer(told, event)).toEqual([
      'A gives May 2024; B gives 16 May 2024, as a plan.',
      'The times fit into each other.',
    ]);
  });

  test.each<[string, Told, Partial<Question>]>([
    ['no time', { period: null }, {}],
    ['a denial', { denied: true, period: '2024' }, {}],
    ['a rumour', { period: '2024', event: { hedge: 'alleged' } }, {}],
    ['a count', { period: '2024', value: 3 }, {}],
    ['a part of the event', { period: '2024' }, { verdict: 'complement' }],
    ['a meeting called the last', { period: '2024' }, { rule: 'last-of-its-kind' }],
  ])('of which one is %s leave the answer to the working', (_, odd, set) => {
    expect(answer([{ period: '2023' }, odd], { ...event, ...set })).toEqual(WORKING);
  });

  test('of a target may be left out by a source, which is told', () => {
    const value = { value: 2e11 };
    const told = [{ ...value, period: '2024' }, { ...value, period: '2022' }, value];
    expect(answer(told, { rule: 'same-target', verdict: 'differ' })).toEqual([
      'A gives 2024; B gives 2022; C gives it, with no time found.',
      'They differ.',
    ]);
  });
});

describe('readings of the editors', () => {
  const signed = { kind: 'signed', by: 'editor', rule: null } as const;

  test('are told with whose words they are', () => {
    const told = [{ says: 'the line is open' }, { says: 'trains wait', voice: 'a miller' }];
    expect(answer(told, signed)).toEqual([
      'A: the line is open; B: trains wait (in the words of a miller).',
      null,
    ]);
  });

  test('give way to the working where they are long or a source has several', () => {
    const long = 'the trains wait at the border '.repeat(8);
    expect(answer([{ says: long }, { says: 'the line is open' }], signed)).toEqual(WORKING);
    const several = [{ says: 'one' }, { by: 'a', says: 'another' }, { by: 'b', says: 'x' }];
    expect(answer(several, signed)).toEqual(WORKING);
  });

  test('without readings or working there is no answer', () => {
    const long = 'the trains wait at the border '.repeat(8);
    expect(answer([{ says: long }], { ...signed, verdict: null, why: '' })).toBeNull();
  });
});

test('the same words are told to stand in all', () => {
  expect(answer([{}, {}, {}], { kind: 'same-words' })).toEqual([
    'A, B and C have one passage, word for word or nearly.',
    null,
  ]);
});

test('an answer that is the working need not be told again', () => {
  const question = sampleQuestion('q', []);
  expect(isWorking({ said: ['All say it.'], stands: null }, question)).toBe(true);
  expect(isWorking({ said: ['They agree.'], stands: null }, question)).toBe(false);
});

test('the editors’ own answer comes before the one that the site would word', () => {
  const editing = {
    by: 'Ada Mill',
    date: '2024-05-01',
    answer: 'A counts ships, B boats.',
    was: null,
  };
  const told = [{ value: 5 }, { value: 6 }];
  expect(answer(told)?.[0]).not.toBe(editing.answer);
  expect(answer(told, { editing })).toEqual([editing.answer, null]);
});
