import { expect, it } from 'vitest';
import { type Terms, termsIn } from '../../../../src/annotator/vocabulary/terms.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';

const { terms } = compileVocabulary(
  Corpus.parse({
    title: 'Grain',
    description: 'Of grain.',
    topics: [
      { id: 'crops', label: 'Crops', terms: ['grain', 'harvest*'] },
      { id: 'trade', label: 'Trade', terms: ['grain ships', 'grain'] },
    ],
    measures: [{ id: 'exports', label: 'exports', terms: ['grain'], units: [] }],
    people: [],
    bodies: [],
    places: [],
  }),
);

const ids = ({ topics, measures }: Terms): unknown => ({
  topics: topics.map(({ from, to, value }) => [from, to, value]),
  measures: measures.map(({ from, to, value }) => [from, to, value.map(({ id }) => id)]),
});

it('finds the terms of each kind for itself, the longest at a place', () => {
  const tokens = tokenise('Grain ships left; the grain harvests came');
  expect(ids(termsIn(tokens, { from: 0, to: tokens.length }, terms))).toEqual({
    topics: [
      [0, 2, ['trade']],
      [5, 6, ['crops', 'trade']],
      [6, 7, ['crops']],
    ],
    measures: [
      [0, 1, ['exports']],
      [5, 6, ['exports']],
    ],
  });
});

it('reaches over neither end of a stretch', () => {
  const tokens = tokenise('the grain ships');
  expect(ids(termsIn(tokens, { from: 2, to: 3 }, terms))).toEqual({ topics: [], measures: [] });
  expect(ids(termsIn(tokens, { from: 0, to: 2 }, terms))).toEqual({
    topics: [[1, 2, ['crops', 'trade']]],
    measures: [[1, 2, ['exports']]],
  });
});
