import { expect, test } from 'vitest';
import Columns from '../../../src/components/question/Columns.astro';
import { ABSENCES } from '../../../src/corpus/absence.ts';
import { sampleClaim } from '../sample.ts';
import { all, one, render, texts, textOf } from './render.ts';
import { absence, HOSTILE, shown, passage } from './sample.ts';

const [a, b, c] = [shown('a'), shown('b', { title: HOSTILE, author: HOSTILE }), shown('c')];
const silent = absence(b);
const unmatched = absence(c, { why: 'unmatched', claims: [sampleClaim('gupifir', 'c')] });
const columns = [
  { source: a, passages: [passage(a, { claim: { id: 'lafihar' } })], absence: null },
  { source: b, passages: [], absence: silent },
  { source: c, passages: [], absence: unmatched },
];

test('who speaks is quoted and who does not is greyed, in the order of the corpus', async () => {
  const tree = await render(Columns, { columns, absences: [silent, unmatched] });
  expect(texts(tree, '.columns > div > .siglum, .columns .by > .siglum')).toEqual(['A', 'B', 'C']);
  expect(all(tree, '.speaks')).toHaveLength(1);
  expect(all(tree, '.mute').map(({ properties }) => properties.dataAbsent)).toEqual([
    'unmentioned',
    'unmatched',
  ]);
});

test('a quote leads to its place in the article', async () => {
  const tree = await render(Columns, { columns, absences: [] });
  expect(all(tree, '.speaks a').map(({ properties }) => properties.href)).toContain(
    '/articles/a/#lafihar',
  );
});

test('a mute column says why in words, and lists passages only where there are some', async () => {
  const tree = await render(Columns, { columns, absences: [silent, unmatched] });
  const [first, second] = all(tree, '.mute');
  if (!first || !second) throw new Error('Two columns should be mute.');
  expect(textOf(one(first, 'p'))).toContain('Not mentioned');
  expect(all(first, 'details')).toEqual([]);
  expect(texts(second, 'summary')).toEqual(['1 passage of The article c']);
  expect(one(second, 'details a').properties.href).toBe('/claims/gupifir/');
});

test('each reason is explained once, and only those that are given', async () => {
  const tree = await render(Columns, { columns, absences: [silent, absence(a), unmatched] });
  expect(texts(tree, '.means')).toEqual([
    `Not mentioned: ${ABSENCES.unmentioned.means}`,
    `May touch on it: ${ABSENCES.unmatched.means}`,
  ]);
});

test('hostile titles and authors are words', async () => {
  const tree = await render(Columns, { columns, absences: [silent] });
  expect(all(tree, 'script, img')).toEqual([]);
  expect(texts(tree, '.mute b')[0]).toContain(HOSTILE);
});
