import { expect, test } from 'vitest';
import { answersTo } from '../../../src/corpus/answers.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { countKinds, countOutcomes } from '../../../src/corpus/counts.ts';
import { exampleOf } from '../../../src/corpus/examples.ts';
import { verdictPairOn } from '../../../src/corpus/verdict-pair.ts';
import { agreements, disagreements } from '../../../src/corpus/highlights.ts';
import { linkedTo, sharingClaims } from '../../../src/corpus/linked.ts';
import { originsLine } from '../../../src/corpus/origins.ts';
import { comparePair } from '../../../src/corpus/pairs.ts';
import { between, firmestFirst, outcomeOn } from '../../../src/corpus/outcome.ts';
import type { Position, Question, Verdict } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const SOURCES = ['a', 'b', 'c'];

/** Three sources of three claims each: a1 to c3. */
function corpusOf(...questions: Question[]) {
  const claims = SOURCES.flatMap((source) =>
    [1, 2, 3].map((n) => sampleClaim(`${source}${String(n)}`, source)),
  );
  const sources = SOURCES.map((id) => sampleSource(id));
  return readCorpus(sampleFacts({ sources, claims, questions }));
}

const says = (claim: string, set: Partial<Position> = {}) =>
  samplePosition(claim, claim.slice(0, 1), set);
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

const signed = { kind: 'signed', by: 'editor', rule: null } as const;

test('disagreement is ordered by how firmly it is shown, and what is signed comes last', () => {
  const corpus = corpusOf(
    sampleQuestion('signed', [says('a1'), says('b1')], { ...signed, verdict: 'contradict' }),
    sampleQuestion('event', [says('a2'), says('b2')], { kind: 'event', verdict: 'contradict' }),
    sampleQuestion('differs', [says('a3'), says('b3')], { verdict: 'differ' }),
    sampleQuestion('overruled', [says('a1'), says('c1')], { by: 'editor', verdict: 'contradict' }),
    sampleQuestion('denied', [says('b3'), says('c3')], { verdict: 'contradict' }),
    sampleQuestion('agreed', [says('b1'), says('c1')]),
    sampleQuestion('open', [says('b2'), says('c2')], { ...signed, verdict: null, why: '' }),
  );
  const order = ['denied', 'differs', 'event', 'signed', 'overruled'];
  expect(ids(disagreements(corpus))).toEqual(order);
  expect(ids(firmestFirst(corpus.questions))).toEqual([...order, 'agreed', 'open']);
});

test('of two that are as firm the one that more sources speak to comes first', () => {
  const corpus = corpusOf(
    sampleQuestion('two', [says('a1'), says('b1')], { verdict: 'differ' }),
    sampleQuestion('three', [says('a2'), says('b2'), says('c2')], { verdict: 'differ' }),
  );
  expect(ids(disagreements(corpus))).toEqual(['three', 'two']);
});

test('of agreements those that rules show come first, however few speak', () => {
  const corpus = corpusOf(
    sampleQuestion('signed', [says('a1'), says('b1'), says('c1')], signed),
    sampleQuestion('words', [says('a2'), says('b2')], { kind: 'same-words' }),
    sampleQuestion('rounded', [says('a3'), says('b3'), says('c3')], {
      verdict: 'agree-within-rounding',
    }),
  );
  expect(ids(agreements(corpus))).toEqual(['rounded', 'words', 'signed']);
});

test('of questions on the same claims the first stands for all', () => {
  const two = [says('a1'), says('b1')];
  const corpus = corpusOf(
    sampleQuestion('one', two, { verdict: 'differ' }),
    sampleQuestion('two', two, { verdict: 'differ' }),
  );
  expect(ids(disagreements(corpus))).toEqual(['one']);
});

test('one quote a source faces those of the others', () => {
  const question = sampleQuestion('q', [says('a1'), says('a2'), says('b1')]);
  const { sides, also } = verdictPairOn(corpusOf(question), question);
  expect(sides.map(({ claim }) => claim)).toEqual(['a1', 'b1']);
  expect(also).toEqual([]);
});

const pair = (a: string, b: string, verdict: Verdict | null) =>
  samplePair(a, b, { verdict, why: `${a} and ${b}` });

/** The sources a and b agree, and c differs from a; nobody judged b and c. */
const APART = sampleQuestion('q', [says('a1'), says('b1'), says('c1')], {
  verdict: 'differ',
  pairs: [pair('a', 'b', 'agree'), pair('a', 'c', 'differ'), pair('b', 'c', null)],
});

test('two sources have the verdict on these two and never borrow that of the question', () => {
  expect(between(APART, 'b', 'a')).toMatchObject({ verdict: 'agree', why: 'a and b' });
  expect(between(APART, 'c', 'b')?.verdict).toBeNull();
  expect(between({ ...APART, pairs: [] }, 'a', 'b')).toBeUndefined();
});

test('a source stands by its sharpest verdict with any other, or by none', () => {
  expect(outcomeOn(APART, 'a')).toBe('differ');
  expect(outcomeOn(APART, 'b')).toBe('agree');
  expect(outcomeOn({ ...APART, pairs: [] }, 'a')).toBeNull();
});

test('a source is counted by how it stands on questions, and by what is only in it', () => {
  const open = sampleQuestion('open', [says('a2'), says('b2')], { verdict: null });
  const corpus = corpusOf(APART, open);
  expect(countOutcomes(corpus, corpus.source('a'))).toEqual({
    questions: 2,
    byVerdict: [
      ['differ', 1],
      [null, 1],
    ],
    onlyHere: 1,
  });
});

test('each other source answers a claim with the verdict on the two', () => {
  const [answers] = answersTo(corpusOf(APART), sampleClaim('a1', 'a'));
  expect(answers?.verdict).toBe('differ');
  expect(answers?.answers.map(({ passage, verdict }) => [passage.claim.id, verdict])).toEqual([
    ['b1', 'agree'],
    ['c1', 'differ'],
  ]);
  expect(answers?.whys).toEqual(['a and c', 'a and b']);
});

test('a row of two sources is ordered by their verdict', () => {
  const corpus = corpusOf(
    sampleQuestion('x', [says('a2'), says('b2')], { pairs: [pair('a', 'b', 'complement')] }),
    APART,
  );
  const { rows } = comparePair(corpus, corpus.source('a'), corpus.source('b'));
  expect(rows.map(({ questions }) => ids(questions))).toEqual([['q'], ['x']]);
});

test('questions on one dispute know of each other, whichever names the other', () => {
  const one = sampleQuestion('one', [says('a1'), says('b1')], { linked: ['two'] });
  const two = sampleQuestion('two', [says('a1'), says('b2')]);
  const three = sampleQuestion('three', [says('a1'), says('b3')]);
  const corpus = corpusOf(one, two, three);
  expect(ids(linkedTo(corpus, one))).toEqual(['two']);
  expect(ids(linkedTo(corpus, two))).toEqual(['one']);
  expect(ids(sharingClaims(corpus, one))).toEqual(['three']);
});

test('questions are counted by what brought them together', () => {
  const was = { verdict: 'differ', why: '', rule: 'told-as-of' } as const;
  const corpus = corpusOf(
    sampleQuestion('figure', [], { editing: { by: 'Ada', date: '2024-05-01', answer: null, was } }),
    sampleQuestion('event', [], { kind: 'event' }),
    sampleQuestion('words', [], { kind: 'same-words' }),
    sampleQuestion('signed', [], signed),
    sampleQuestion('open', [], { ...signed, verdict: null }),
  );
  expect(countKinds(corpus)).toEqual({
    measured: 2,
    sameWords: 1,
    signed: 2,
    signedWithoutVerdict: 1,
    editedVerdicts: 1,
    related: 0,
  });
});

test('the example of a verdict is a measured one, else a signed one, else none', () => {
  const corpus = corpusOf(
    sampleQuestion('signed', [says('a1'), says('b1')], signed),
    sampleQuestion('figure', [says('a2'), says('b2')]),
    sampleQuestion('apart', [says('a3'), says('b3')], { ...signed, verdict: 'differ' }),
  );
  expect(exampleOf(corpus, 'agree')?.id).toBe('figure');
  expect(exampleOf(corpus, 'differ')?.id).toBe('apart');
  expect(exampleOf(corpus, 'complement')).toBeUndefined();
});

test('origins are counted beside sources, where any is told', () => {
  const untold = sampleQuestion('q', [says('a1'), says('b1')]);
  expect(originsLine(corpusOf(untold), untold)).toBeNull();
  const told = sampleQuestion(
    'q',
    SOURCES.map((id) => says(`${id}1`, { origin: 'the customs' })),
  );
  expect(originsLine(corpusOf(told), told)).toBe('3 sources, 1 origin: the customs');
  const partly = sampleQuestion('q', [says('a1', { origin: 'the customs' }), says('b1')]);
  expect(originsLine(corpusOf(partly), partly)).toBe(
    'An origin is given for one of the 2 figures: A has “Wheat” from the customs',
  );
});

test('of figures that have an origin and others that have none each is told for itself', () => {
  const quantities = [
    sampleQuantity('q1', 'a', { origin: 'the customs', quote: '$5 billion' }),
    sampleQuantity('q2', 'a', { origin: null, quote: '$6 billion' }),
    sampleQuantity('q3', 'b', { origin: null, quote: '$7 billion' }),
  ];
  const question = sampleQuestion('q', [
    says('a1', { fact: 'q1', origin: 'the customs' }),
    says('a1', { fact: 'q2' }),
    says('b1', { fact: 'q3', implied: true, from: ['q3', 'q1'] }),
  ]);
  const corpus = { ...corpusOf(question), quantities };
  expect(originsLine(corpus, question)).toBe(
    'An origin is given for one of the 3 figures: A has “$5 billion” from the customs',
  );
});

test('words that stand in several sources are one origin', () => {
  const question = sampleQuestion('q', [says('a1'), says('b1'), says('c1')], {
    kind: 'same-words',
  });
  expect(originsLine(corpusOf(question), question)).toBe(
    'The passage stands word for word, or nearly, in 3 sources; it counts as one origin',
  );
});

test('two sources are aligned by claim: the same claims share a row', () => {
  const corpus = corpusOf(
    sampleQuestion('agreed', [says('a1'), says('b1'), says('c1')]),
    sampleQuestion('denied', [says('a1'), says('b1')], {
      verdict: 'contradict',
      pairs: [pair('a', 'b', 'contradict')],
    }),
    sampleQuestion('elsewhere', [says('a2'), says('c2')]),
  );
  const { rows, shared, onlyIn } = comparePair(corpus, corpus.source('a'), corpus.source('b'));
  expect(rows.map(({ questions }) => ids(questions))).toEqual([['denied', 'agreed']]);
  expect(shared).toBe(2);
  const only = onlyIn(corpus.source('a'), corpus.source('b'));
  expect(only.map(({ id }) => id)).toEqual(['a2', 'a3']);
});

test('claims that are read in two ways to two questions stand in two rows', () => {
  const corpus = corpusOf(
    sampleQuestion('plain', [says('a1'), says('b1')]),
    sampleQuestion('denied', [says('a1', { denied: true }), says('b1')]),
    sampleQuestion('worded', [says('a1', { says: 'wheat is dear' }), says('b1')], signed),
    sampleQuestion('again', [says('a1'), says('b1')]),
  );
  const { rows, shared } = comparePair(corpus, corpus.source('a'), corpus.source('b'));
  expect(rows.map(({ questions }) => ids(questions))).toEqual([
    ['plain', 'again'],
    ['denied'],
    ['worded'],
  ]);
  expect(shared).toBe(4);
});
