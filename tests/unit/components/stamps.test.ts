import { expect, test } from 'vitest';
import ClaimItem from '../../../src/components/ClaimItem.astro';
import Stamps from '../../../src/components/Stamps.astro';
import type { StampLine } from '../../../src/views/stamps.ts';
import { sampleClaim } from '../sample.ts';
import { all, one, render, texts } from './render.ts';
import { HOSTILE, shown } from './sample.ts';

const [a, b, c] = [shown('a'), shown('b'), shown('c')];
const line = (about: string): StampLine => ({ about, byVerdict: [['agree', [b]]] });
const NOTHING = { lines: [], instead: 'No other source was found to speak to it.' };

test('a line a fact: what it is of, each verdict and the letters of those who stand so', async () => {
  const byVerdict: StampLine['byVerdict'] = [
    ['contradict', [b]],
    ['agree', [a, c]],
  ];
  const stamps = { lines: [{ about: 'its figure for 2023', byVerdict }], instead: null };
  const tree = await render(Stamps, { stamps });
  expect(texts(tree, 'li')[0]).toMatch(/^its figure for 2023: contradict B/u);
  const stands = all(tree, '.stands').map((part) => texts(part, '.verdict, .siglum'));
  expect(stands).toEqual([
    ['contradict', 'B'],
    ['agree', 'A', 'C'],
  ]);
  expect(all(tree, 'a')).toEqual([]);
});

test('without a verdict there are words and no sign', async () => {
  const tree = await render(Stamps, { stamps: NOTHING });
  expect(texts(tree, 'li')).toEqual([NOTHING.instead]);
  expect(all(tree, 'svg')).toEqual([]);
});

test('lines beyond the most are counted', async () => {
  const stamps = { lines: ['one', 'two', 'three'].map(line), instead: null };
  expect(texts(await render(Stamps, { stamps, most: 1 }), 'li')).toEqual([
    'one: agree B',
    'and 2 more',
  ]);
  expect(texts(await render(Stamps, { stamps, most: 3 }), 'li')).toHaveLength(3);
});

test('a claim in a list: its words lead to its page, its letter to its place in the text', async () => {
  const claim = sampleClaim('lafihar', 'a', { quote: HOSTILE, voice: 'Ada <b>Mill</b>' });
  const tree = await render(ClaimItem, { entry: { claim, source: a, stamps: NOTHING } });
  expect(one(tree, '.words a').properties.href).toBe('/claims/lafihar/');
  expect(texts(tree, '.words')).toEqual([HOSTILE]);
  expect(one(tree, '.siglum').properties.href).toBe('/articles/a/#lafihar');
  expect(texts(tree, '.note span')).toContain('credited to Ada <b>Mill</b>');
  expect(all(tree, 'script, img, b')).toEqual([]);
});

test('in a list of its source’s own a claim does not name the source', async () => {
  const entry = { claim: sampleClaim('lafihar', 'a'), source: a, stamps: NOTHING };
  expect(all(await render(ClaimItem, { entry, named: false }), '.siglum')).toEqual([]);
});
