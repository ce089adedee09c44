import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { isForeground, type Note, notesOn } from '../../../src/corpus/notes.ts';
import type { Position, Question, SourcePair, Verdict } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const OWN = sampleClaim('x', 'a', { quote: 'Exports came to $5 million.', quantities: ['qa'] });
const OTHER = sampleClaim('y', 'b', { quote: 'They were $6 million in all.', quantities: ['qb'] });
const THIRD = sampleClaim('z', 'c', { quote: 'It was $6 million.', quantities: ['qc'] });

/** The notes on what a claim of the first of three sources says. */
function notes(...questions: Question[]): Note[] {
  const corpus = readCorpus(
    sampleFacts({
      sources: ['a', 'b', 'c'].map((id) => sampleSource(id)),
      claims: [OWN, OTHER, THIRD],
      quantities: [
        sampleQuantity('qa', 'a', { quote: '$5 million' }),
        sampleQuantity('qb', 'b', { quote: '$6 million' }),
        sampleQuantity('qc', 'c', { quote: '$6 million' }),
      ],
      questions,
    }),
  );
  return notesOn(corpus, OWN);
}

const figure = (claim: string, source: string, set: Partial<Position> = {}) =>
  samplePosition(claim, source, {
    fact: `q${source}`,
    words: source === 'a' ? '$5 million' : '$6 million',
    value: source === 'a' ? 5e6 : 6e6,
    unit: 'USD',
    period: '2023',
    ...set,
  });

const judged = (other: string, verdict: Verdict | null, set: Partial<SourcePair> = {}) =>
  samplePair('a', other, { verdict, facts: ['qa', `q${other}`], rule: 'a-rule', ...set });

const figures = (verdict: Verdict, set: Partial<Question> = {}) =>
  sampleQuestion('exports', [figure('x', 'a'), figure('y', 'b'), figure('z', 'c')], {
    kind: 'figure',
    verdict,
    pairs: [judged('b', verdict), judged('c', verdict)],
    ...set,
  });

const signed = (verdict: Verdict | null, set: Partial<Position> = {}) =>
  sampleQuestion(
    'health',
    [samplePosition('x', 'a'), samplePosition('y', 'b', { says: 'all is well', ...set })],
    { kind: 'signed', by: 'editor', verdict, pairs: [samplePair('a', 'b', { verdict })] },
  );

describe('the note on a figure that a rule judged', () => {
  it('gives the other reading once, with all who have it', () => {
    const [note, ...rest] = notes(figures('differ'));
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ verdict: 'differ', words: '$5 million', questions: ['exports'] });
    expect(note?.readings.map(({ text, quoted }) => ({ text, quoted }))).toEqual([
      { text: '$6 million', quoted: true },
    ]);
    expect(note?.readings[0]?.sources.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('is in the foreground, agreed or not', () => {
    expect(notes(figures('agree')).every(isForeground)).toBe(true);
    expect(notes(figures('differ')).every(isForeground)).toBe(true);
  });

  it('says what was worked out, and what was denied', () => {
    const implied: Partial<Position> = { implied: true, value: 6.1e6, interval: [6e6, 6.2e6] };
    const positions = [figure('x', 'a'), figure('y', 'b', implied), figure('z', 'c')];
    const [worked] = notes(figures('contradict', { positions }));
    expect(worked?.readings[0]?.text).toBe('about $6.1 million for 2023');
    const denied = [figure('x', 'a'), figure('y', 'b', { denied: true }), figure('z', 'c')];
    const [denial] = notes(figures('contradict', { positions: denied }));
    expect(denial?.readings[0]).toMatchObject({ text: 'says that it was not so', quoted: false });
  });

  it('tells the time where the value is the same', () => {
    const positions = [
      figure('x', 'a'),
      figure('y', 'b', { value: 5e6, period: '2024' }),
      figure('z', 'c', { value: 5e6, period: null }),
    ];
    const [note] = notes(figures('differ', { positions }));
    expect(note?.readings.map(({ text }) => text)).toEqual(['for 2024', 'no time found']);
  });
});

describe('the note on what editors signed', () => {
  it('gives their line where the sources disagree, and whose words it rests on', () => {
    const [note] = notes(signed('differ', { voice: 'a minister' }));
    expect(note).toMatchObject({ verdict: 'differ', questions: ['health'] });
    expect(note?.readings[0]).toMatchObject({ text: 'all is well (a minister)', quoted: false });
  });

  it('names those who agree without a reading, and stays in the background', () => {
    const [note, ...rest] = notes(signed('agree'));
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ verdict: 'agree', readings: [] });
    expect(note?.beside.map(({ id }) => id)).toEqual(['b']);
    expect(note && isForeground(note)).toBe(false);
  });

  it('has no sign without a verdict', () => {
    const [note] = notes(signed(null));
    expect(note).toMatchObject({ verdict: null, questions: [], readings: [] });
    expect(note?.beside.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('dates that differ', () => {
  it('are given with the words of the occasion, which may be another', () => {
    const at = (claim: string, source: string, period: string, words: string) =>
      samplePosition(claim, source, { fact: `q${source}`, period, words });
    const positions = [at('x', 'a', '2024-05', 'The visit'), at('y', 'b', '2023-12', 'The last')];
    const question = sampleQuestion('last', positions, {
      kind: 'event',
      verdict: 'differ',
      pairs: [judged('b', 'differ')],
    });
    expect(notes(question)[0]?.readings[0]?.text).toBe('“The last” (December 2023)');
  });
});

it('a claim that nobody else speaks to has no note', () => {
  expect(notes()).toEqual([]);
});

it('verdicts on the same words that are the same stand in one note', () => {
  const late = [figure('x', 'a', { period: '2022' }), figure('y', 'b', { value: 5e6 })];
  const again = sampleQuestion('again', late, {
    kind: 'figure',
    verdict: 'differ',
    pairs: [judged('b', 'differ')],
  });
  const [note, ...rest] = notes(figures('differ'), again);
  expect(rest).toEqual([]);
  expect(note?.questions).toEqual(['exports', 'again']);
  expect(note?.readings.map(({ text }) => text)).toEqual(['$6 million', 'for 2023']);
});
