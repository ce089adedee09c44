import type { Root } from 'hast';
import { expect, test } from 'vitest';
import MatrixAnswer from '../../../src/components/question/MatrixAnswer.astro';
import MatrixRow from '../../../src/components/question/MatrixRow.astro';
import type { BriefAnswer, MatrixRow as Row } from '../../../src/views/questions.ts';
import { sampleClaim, sampleQuestion } from '../sample.ts';
import { all, one, render, renderIn, textOf, texts } from './render.ts';
import { absence, HOSTILE, shown } from './sample.ts';

const [a, b] = [shown('a'), shown('b')];
const answer: BriefAnswer = {
  claim: sampleClaim('lafihar', 'a'),
  text: '“Wheat”',
  isQuote: true,
  asides: [],
  more: 0,
};
/** A row as it stands in a table, without which a browser drops it. */
async function rowOf(given: Row): Promise<Root> {
  return renderIn('table', MatrixRow, { row: given });
}

const missing = absence(b);
const row: Row = {
  question: sampleQuestion('exports', [], { topics: ['grain', 'rail'], verdict: 'differ' }),
  groups: ['differ'],
  speaking: ['a'],
  cells: [
    { source: a, answer, absence: null },
    { source: b, answer: null, absence: missing },
  ],
  absent: [['unmentioned', [missing]]],
  caveat: { why: 'A counts barley too.', noted: true },
};

test('the words of a source are set as words, those of the editors as what it says', async () => {
  const quote = await render(MatrixAnswer, { answer });
  expect(one(quote, 'a').properties).toMatchObject({
    href: '/claims/lafihar/',
    className: ['words'],
  });
  const line = await render(MatrixAnswer, {
    answer: { ...answer, isQuote: false, text: 'wheat is dear' },
  });
  expect(one(line, 'a').properties.className).toEqual(['says']);
});

test('asides and further passages are told, and hostile words are words', async () => {
  const tree = await render(MatrixAnswer, {
    answer: { ...answer, text: HOSTILE, asides: ['says that it was not so', HOSTILE], more: 2 },
  });
  expect(texts(tree, 'small')).toEqual(['says that it was not so', HOSTILE, 'and 2 more']);
  expect(textOf(one(tree, 'a'))).toBe(HOSTILE);
  expect(all(tree, 'script, img')).toEqual([]);
});

test('a row has a cell for each source: what it says, or why it says nothing', async () => {
  const cells = all(await rowOf(row), 'td');
  expect(cells.map(textOf)).toEqual(['A “Wheat”', 'not mentioned']);
  expect(cells.map(({ properties }) => properties.dataAbsent)).toEqual([undefined, 'unmentioned']);
});

test('a row carries what the filter looks for', async () => {
  const { properties } = one(await rowOf(row), 'tr');
  expect(properties).toMatchObject({
    dataSource: 'a',
    dataTopic: 'grain rail',
    dataOutcome: 'differ',
  });
});

test('beside the question stand the verdict, its working and the way to the note', async () => {
  const tree = await rowOf(row);
  expect(texts(tree, 'th .verdict')).toEqual(['differ']);
  expect(texts(tree, '.caveat')).toEqual(['A counts barley too. The editors’ note']);
  expect(one(tree, '.caveat a').properties.href).toBe('/questions/exports/');
  const bare = await rowOf({ ...row, caveat: null, absent: [] });
  expect(all(bare, '.caveat, .absent-line')).toEqual([]);
});
