import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { verdictPairOn } from '../../../src/corpus/verdict-pair.ts';
import { headlineOf } from '../../../src/corpus/headline.ts';
import type { Position, Question } from '../../../src/schemas/question.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Source } from '../../../src/schemas/source.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

interface Told {
  readonly source?: Partial<Source>;
  readonly quantity?: Partial<Quantity>;
  readonly position?: Partial<Position>;
}

const EXPORTS = 'How large were grain exports of Norland in 2023?';

/** The headline on two figures for one year, each as a test tells it. */
function headline(a: Told, b: Told, question: Partial<Question> = {}): string | null {
  const told = { a, b };
  const ids = ['a', 'b'] as const;
  const asked = sampleQuestion(
    'grain-exports-2023',
    ids.map((id) =>
      samplePosition(`${id}1`, id, {
        fact: `${id}1-q1`,
        value: 5e9,
        unit: 'USD',
        period: '2023',
        interval: [4.5e9, 5.5e9],
        ...told[id].position,
      }),
    ),
    {
      question: EXPORTS,
      verdict: 'contradict',
      pairs: [samplePair('a', 'b', { verdict: 'contradict', facts: ['a1-q1', 'b1-q1'] })],
      ...question,
    },
  );
  const corpus = readCorpus(
    sampleFacts({
      corpus: {
        title: 'Grain',
        description: '',
        topics: [],
        measures: [{ id: 'grain-exports', label: 'Grain exports of Norland', terms: [] }],
        names: [],
      },
      sources: ids.map((id) => sampleSource(id, { publisher: `Paper ${id}`, ...told[id].source })),
      claims: ids.map((id) => sampleClaim(`${id}1`, id, { quantities: [`${id}1-q1`] })),
      quantities: ids.map((id) => sampleQuantity(`${id}1-q1`, id, told[id].quantity)),
      questions: [asked],
    }),
  );
  const sentences = headlineOf(corpus, asked, verdictPairOn(corpus, asked).sides);
  return sentences?.map(({ name, rest }) => name + rest).join(' ') ?? null;
}

const REACHED: Told = {
  quantity: { measure: 'grain-exports-target', status: 'reached-target' },
  position: { implied: true, from: ['a1-q1'], interval: [5e9, null] },
};
const SUM: Told = {
  position: {
    implied: true,
    from: ['b1-q1', 'b1-q2'],
    value: 4102929532.9,
    interval: [4.1e9, 4.11e9],
  },
};

test('a figure that was reached beside one that a sum gives', () => {
  expect(headline(REACHED, SUM)).toBe(
    'Paper a says grain exports of Norland reached $5 billion in 2023. ' +
      'Paper b’s own figures leave room only for about $4.103 billion.',
  );
});

test('what is said comes before what a sum gives, whatever the order of the sources', () => {
  const sum: Told = {
    position: { ...SUM.position, from: ['a1-q1', 'a1-q2'], interval: [null, 4.2001e9] },
  };
  expect(headline(sum, { quantity: { qualifier: 'more-than' } })).toBe(
    'Paper b gives more than $5 billion for grain exports of Norland in 2023. ' +
      'Paper a’s own figures leave room only for $4.201 billion or less.',
  );
});

test('two figures that are said, by an author before a publisher', () => {
  expect(headline({ source: { author: 'Ada Mill' } }, { position: { value: 3e9 } })).toBe(
    'Ada Mill gives $5 billion for grain exports of Norland in 2023. Paper b gives $3 billion.',
  );
});

test.each<[string, Told, Partial<Question>?]>([
  ['a source without a name', { source: { publisher: null } }],
  ['two sources of one name', { source: { publisher: 'Paper b' } }],
  ['a name too long to be read', { source: { publisher: 'Norland '.repeat(10) } }],
  ['what a source denies', { position: { denied: true } }],
  ['a hope', { quantity: { hedge: 'hoped' } }],
  ['a forecast', { quantity: { status: 'forecast' } }],
  ['an aim', { quantity: { measure: 'grain-exports-target' } }],
  ['a change', { quantity: { direction: 'down' } }],
  ['a part', { quantity: { scope: ['goods'] } }],
  ['a rate', { quantity: { per: 'year' } }],
  ['a figure as it stood on a day', { quantity: { provisional: true } }],
  ['a place in an order', { position: { unit: 'ordinal' } }],
  ['no time', { position: { period: null } }],
  ['another time', { position: { period: '2022' } }],
  ['no value', { position: { value: null } }],
  ['a question that editors word anew', {}, { question: 'What did Norland sell?' }],
])('no headline is made of %s', (_, told, question) => {
  expect(headline(told, {}, question)).toBeNull();
});

test('no headline is made where no figure was compared', () => {
  const nothing: Told = { position: { fact: null, value: null } };
  expect(headline(nothing, nothing, { kind: 'signed', pairs: [] })).toBeNull();
});
