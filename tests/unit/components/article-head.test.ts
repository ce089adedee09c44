import { h } from 'hastscript';
import { expect, test } from 'vitest';
import Disputes from '../../../src/components/article/Disputes.astro';
import Provenance from '../../../src/components/article/Provenance.astro';
import type { MarginHead } from '../../../src/views/article.ts';
import { all, one, render, textOf, texts } from './render.ts';
import { HOSTILE, shown } from './sample.ts';

const CALM: MarginHead = {
  disputes: [],
  more: 0,
  sources: [],
  verdicts: [],
  agrees: false,
  whole: false,
};

test('disagreements are listed, those beyond them counted', async () => {
  const disputes = [h('a', { href: '#lafihar' }, HOSTILE), h('a', { href: '#gupifir' }, 'rail')];
  const tree = await render(Disputes, { head: { ...CALM, disputes, more: 3 } });
  expect(all(tree, 'a').map(({ properties }) => properties.href)).toEqual(['#lafihar', '#gupifir']);
  expect(textOf(one(tree, 'a'))).toBe(HOSTILE);
  expect(all(tree, 'script, img')).toEqual([]);
  expect(textOf(tree)).toContain('and 3 more');
});

test('an article that nobody disagrees with says so, and no key stands there', async () => {
  const tree = await render(Disputes, { head: CALM });
  expect(textOf(tree)).toBe('No disagreement with another article was found.');
  expect(all(tree, '.key, .same')).toEqual([]);
});

test('the key names each letter and each sign that the notes use, and no other', async () => {
  const b = shown('b');
  const tree = await render(Disputes, {
    head: {
      ...CALM,
      sources: [{ letter: b, name: 'Bo Lund, 2024' }],
      verdicts: ['contradict', 'agree'],
      agrees: true,
    },
  });
  expect(texts(tree, '.key:not(.signs) > span')).toEqual(['B Bo Lund, 2024']);
  expect(one(tree, '.letter').properties.className).toContain('source-2');
  expect(texts(tree, '.signs > span')).toEqual(['contradict', 'agree']);
  expect(all(tree, '.same')).toHaveLength(1);
});

test('an inferred date is called about, and opens on what it is inferred from', async () => {
  const source = shown('a', {
    author: HOSTILE,
    kind: 'news',
    date: '2024-05',
    known: { date: 'inferred', author: 'stated' },
    knownFrom: { date: 'a visit under way', author: null },
  });
  const tree = await render(Provenance, { source });
  expect(textOf(one(tree, 'time'))).toBe('about May 2024');
  expect(one(tree, 'time').properties.dateTime).toBe('2024-05');
  expect(texts(tree, 'li')).toEqual([
    'The author is stated.',
    'The date is inferred: a visit under way.',
  ]);
  expect(textOf(one(tree, 'p'))).toContain(HOSTILE);
  expect(all(tree, 'script, img')).toEqual([]);
});

test('a stated date stands as it is; the original is linked where its address is known', async () => {
  const source = shown('a', {
    date: '2024-05-03',
    known: { date: 'stated', author: 'unknown' },
    url: 'https://example.org/a',
  });
  const tree = await render(Provenance, { source });
  expect(textOf(one(tree, 'time'))).toBe('3 May 2024');
  expect(one(tree, 'p a').properties).toMatchObject({
    href: 'https://example.org/a',
    rel: ['external', 'nofollow'],
  });
});

test('of an article nobody knows anything of, that is said', async () => {
  const tree = await render(Provenance, { source: shown('a') });
  expect(textOf(one(tree, 'p'))).toBe('A Author unknown, undated. 100 words.');
  expect(all(tree, 'time')).toEqual([]);
  expect(all(tree, 'p a')).toEqual([]);
});
