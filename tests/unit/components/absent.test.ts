import { expect, test } from 'vitest';
import Absent from '../../../src/components/Absent.astro';
import { sampleClaim } from '../sample.ts';
import { all, one, render, textOf, texts } from './render.ts';
import { absence, HOSTILE, shown } from './sample.ts';

const [a, b, c] = [shown('a'), shown('b'), shown('c', { date: '2023-03' })];

test('the absent stand by why, and each reason says what it means', async () => {
  const tree = await render(Absent, {
    absences: [
      absence(c, { why: 'earlier' }),
      absence(a),
      absence(b, { why: 'unmatched', claims: [sampleClaim('lafihar', 'b')] }),
    ],
  });
  expect(texts(tree, 'li').map((line) => line.replace(/:.*/u, ''))).toEqual([
    'Not mentioned',
    'May touch on it',
    'Written before',
  ]);
  expect(texts(tree, '.why')).toHaveLength(3);
});

test('a letter says why to those who cannot see the line', async () => {
  const tree = await render(Absent, { absences: [absence(c, { why: 'earlier' })] });
  expect(one(tree, '.siglum').properties).toMatchObject({
    className: ['siglum', 'source-3', 'absent'],
    title: 'The article c (written before, March 2023)',
  });
});

test('passages with words that were searched for lead to their claims', async () => {
  const claims = [
    sampleClaim('lafihar', 'b', { quote: 'Wheat is dear.' }),
    sampleClaim('gupifir', 'b', { quote: HOSTILE }),
  ];
  const tree = await render(Absent, { absences: [absence(b, { why: 'unmatched', claims })] });
  expect(
    all(tree, '[data-absent] a:not(.siglum)').map(({ properties }) => properties.href),
  ).toEqual(['/claims/lafihar/', '/claims/gupifir/']);
  expect(all(tree, 'script, img')).toEqual([]);
});

test('where all speak there is nothing', async () => {
  expect(textOf(await render(Absent, { absences: [] }))).toBe('');
});
