import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import type { Position, Question } from '../../../src/schemas/question.ts';
import { homeView } from '../../../src/views/home.ts';
import type { Note } from '../../../src/views/spread.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const IDS = ['a', 'b', 'c'];
const NOTE: Note = { text: 'Both may mean another harvest.', by: 'Ada Mill', date: '2024-05-01' };

/** The home page of a corpus of three sources with three claims each: a1 to c3. */
function home(set: Partial<Facts> = {}, notes: Record<string, Note> = {}) {
  const sources = IDS.map((id) => sampleSource(id));
  const claims = IDS.flatMap((id) => [1, 2, 3].map((n) => sampleClaim(`${id}${String(n)}`, id)));
  return homeView(
    readCorpus(sampleFacts({ sources, claims, ...set })),
    new Map(Object.entries(notes)),
  );
}

const says = (claim: string, set: Partial<Position> = {}) =>
  samplePosition(claim, claim.slice(0, 1), set);

/** A question on which the sources of two claims have its verdict. */
function on(id: string, two: [string, string], set: Partial<Question> = {}): Question {
  const { verdict = 'differ' } = set;
  const [a, b] = [two[0].slice(0, 1), two[1].slice(0, 1)];
  return sampleQuestion(
    id,
    two.map((claim) => says(claim)),
    { verdict, pairs: [samplePair(a, b, { verdict })], ...set },
  );
}

const signed = { kind: 'signed', by: 'editor', rule: null } as const;

describe('what the page opens with', () => {
  test('the firmest disagreement, between the two sources that part', () => {
    const question = sampleQuestion('q', [says('a1'), says('b1'), says('c1')], {
      verdict: 'differ',
      pairs: [
        samplePair('a', 'b'),
        samplePair('a', 'c', { verdict: 'differ' }),
        samplePair('b', 'c', { verdict: null }),
      ],
    });
    const { lead, nothing } = home({
      questions: [on('agreed', ['a2', 'b2'], { verdict: 'agree' }), question],
    });
    expect(lead?.spread.id).toBe('q');
    expect(lead?.spread.sides.map(({ claim }) => claim)).toEqual(['a1', 'c1']);
    expect(lead?.spread.also.map(({ id }) => id)).toEqual(['b']);
    expect(lead?.headline).toBeNull();
    expect(nothing).toBeNull();
  });

  test('where nobody parts, what they agree on; else what else they speak to', () => {
    const part = on('part', ['a1', 'b1'], { verdict: 'complement' });
    const agreed = on('agreed', ['a2', 'b2'], { verdict: 'agree' });
    expect(home({ questions: [part, agreed] }).lead?.spread.id).toBe('agreed');
    expect(home({ questions: [part] }).lead?.spread.id).toBe('part');
    const open = on('open', ['a1', 'b1'], { ...signed, verdict: null, why: '' });
    expect(home({ questions: [open] }).lead?.spread).toMatchObject({ verdict: null, why: '' });
  });

  test('where nothing is compared, why', () => {
    expect(home().lead).toBeNull();
    expect(home().nothing).toContain('no two of these articles');
    const one = home({ sources: [sampleSource('a')], claims: [sampleClaim('a1', 'a')] });
    expect(one.nothing).toContain('there is one article');
    expect(home({ sources: [], claims: [] }).nothing).toContain('no article yet');
  });

  test('of what editors judged, the source’s own words before those it reports', () => {
    const question = sampleQuestion(
      'q',
      [says('a1', { voice: 'a miller' }), says('a2'), says('b1', { voice: 'the board' })],
      { ...signed, verdict: 'differ', pairs: [samplePair('a', 'b', { verdict: 'differ' })] },
    );
    const sides = home({ questions: [question] }).lead?.spread.sides;
    expect(sides?.map(({ claim, asides }) => [claim, ...asides])).toEqual([
      ['a2'],
      ['b1', 'in the words of the board'],
    ]);
  });
});

test('the next disagreements are of other disputes first, and three', () => {
  const questions = [
    on('one', ['a1', 'b1'], { verdict: 'contradict', linked: ['two'] }),
    on('two', ['a1', 'b2']),
    on('three', ['a2', 'b2'], { kind: 'event' }),
    on('four', ['a3', 'b3'], signed),
    on('five', ['a3', 'c3'], signed),
  ];
  const { lead, next } = home({ questions });
  expect(lead?.spread.id).toBe('one');
  expect(next.map(({ id }) => id)).toEqual(['three', 'four', 'five']);
  expect(home({ questions: questions.slice(0, 3) }).next.map(({ id }) => id)).toEqual([
    'three',
    'two',
  ]);
});

test('a rule’s verdict stands with the editors’ note, theirs with their name', () => {
  const by = { by: 'Ada Mill', date: '2024-05-01' };
  const questions = [
    on('lead', ['a1', 'b1'], { verdict: 'contradict' }),
    on('ruled', ['a2', 'b2']),
    on('long', ['a2', 'b3'], { why: 'a sum '.repeat(50) }),
    on('judged', ['a3', 'b3'], { ...signed, editing: { ...by, answer: null, was: null } }),
  ];
  const { lead, next } = home({ questions }, { lead: NOTE, ruled: NOTE, long: NOTE, judged: NOTE });
  expect(lead?.spread).toMatchObject({ hasNote: true, note: null, signature: null });
  expect(next.map(({ note, signature }) => [note, signature?.by])).toEqual([
    [NOTE.text, 'Ada Mill'],
    [null, undefined],
    [null, 'Ada Mill'],
  ]);
});

test('what most agree on comes before what rules show of two', () => {
  const five = ['a', 'b', 'c', 'd', 'e'];
  const sources = five.map((id) => sampleSource(id));
  const claims = five.flatMap((id) => [sampleClaim(`${id}1`, id), sampleClaim(`${id}2`, id)]);
  const agreeing = (id: string, among: readonly string[]): Question =>
    sampleQuestion(
      id,
      among.map((source) => says(`${source}1`)),
      { ...signed, pairs: among.slice(1).map((other) => samplePair('a', other)) },
    );
  const questions = [
    on('clash', ['a2', 'b2']),
    on('two', ['a1', 'b1'], { verdict: 'agree' }),
    agreeing('three', five.slice(0, 3)),
    agreeing('all', five),
  ];
  const { agreed, agreedByMost } = home({ sources, claims, questions });
  expect(agreed.map(({ id, isAll }) => [id, isAll])).toEqual([
    ['all', true],
    ['three', false],
    ['two', false],
  ]);
  expect(agreedByMost).toBe(false);
});

describe('the map of topics', () => {
  const topics = [
    { id: 'rail', label: 'Rail', terms: [] },
    { id: 'grain', label: 'Grain', terms: [] },
    { id: 'empty', label: 'Nothing', terms: [] },
  ];
  const corpus = { title: 'Grain', description: '', topics, measures: [], names: [] };
  const claims = [
    ...[1, 2, 3].map((n) => sampleClaim(`a${String(n)}`, 'a', { topics: ['rail'] })),
    sampleClaim('b1', 'b', { topics: ['grain'] }),
    sampleClaim('c1', 'c'),
  ];

  test('has a row for each topic with claims, the largest first', () => {
    const { map } = home({ corpus, claims });
    expect(map?.rows.map(({ label }) => label)).toEqual(['Rail', 'Grain']);
    expect(map?.rows[0]?.cells.map(({ claims: n, absent }) => [n, absent])).toEqual([
      [3, null],
      [0, 'unmentioned'],
      [0, 'unmentioned'],
    ]);
    expect(map?.first).toBe(4);
  });

  test('names the disputes of a topic, and counts the claims on a side of one', () => {
    const question = on('q', ['a1', 'b1'], {
      ...signed,
      topics: ['grain'],
      absent: [{ source: 'c', why: 'unmatched', claims: ['c1'] }],
    });
    const { map } = home({ corpus, claims, questions: [question] });
    expect(map?.rows.map(({ id, disputes }) => [id, disputes.length])).toEqual([
      ['grain', 1],
      ['rail', 0],
    ]);
    expect(
      map?.rows.map(({ cells }) =>
        cells.map(({ claims: n, disputed, absent }) => absent ?? [n, disputed]),
      ),
    ).toEqual([
      [[1, 1], [1, 1], 'unmatched'],
      [[3, 0], 'unmentioned', 'unmentioned'],
    ]);
    expect(map?.first).toBe(1);
  });

  test('tells numbers where marks would be too many to tell apart', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      sampleClaim(`a${String(n)}`, 'a', { topics: ['rail'] }),
    );
    expect(home({ corpus, claims }).map?.isDrawn).toBe(true);
    expect(home({ corpus, claims: many }).map?.isDrawn).toBe(false);
    expect(home({ corpus, claims: [] }).map).toBeNull();
  });

  test('says of an article what sets it apart', () => {
    const sources = [
      sampleSource('a', { date: '2024-05', words: 90 }),
      sampleSource('b', { date: '2024-05-03', words: 50 }),
      sampleSource('c', { date: '2024-07', words: 70 }),
    ];
    const told = [...claims, sampleClaim('c2', 'c', { topics: ['grain'] })];
    const { articles } = home({ corpus, sources, claims: told });
    expect(articles.map(({ traits }) => traits)).toEqual([
      ['The longest.', 'The only one with claims on “Rail”.'],
      ['The shortest.'],
      ['The latest.'],
    ]);
    const [alone] = home({
      corpus,
      sources: sources.slice(0, 1),
      claims: claims.slice(0, 3),
    }).articles;
    expect(alone?.traits).toEqual([]);
  });
});
