import { h } from 'hastscript';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { firstWordEnd, insertAt, rangeOf, wrapRange } from '../../../src/markdown/ranges.ts';

const html = (...children: Element[]): string =>
  rehype().data('settings', { fragment: true }).stringify({ type: 'root', children });

const passage = () => [h('mark', ['It was ', h('b', '$5 mil'), 'lion']), h('mark', ' in all.')];

test('words are found over elements, pieces and lines', () => {
  expect(rangeOf(passage(), '$5 million in')).toEqual({ start: 7, end: 20 });
  expect(rangeOf(passage(), '$5\n  million')).toEqual({ start: 7, end: 17 });
  expect(rangeOf(passage(), '$6 million')).toBeNull();
  expect(rangeOf(passage(), ' ')).toBeNull();
  expect(rangeOf([h('mark', 'a.c abc')], 'abc')).toEqual({ start: 4, end: 7 });
});

test('a range is wrapped piece by piece, and the text stays', () => {
  const marks = passage();
  wrapRange(marks, { start: 4, end: 14 }, 'differ');
  expect(html(...marks)).toBe(
    '<mark>It w<span class="differ">as </span><b><span class="differ">$5 mil</span></b>' +
      '<span class="differ">l</span>ion</mark><mark> in all.</mark>',
  );
  expect(marks.map((mark) => toText(mark)).join('')).toBe('It was $5 million in all.');
});

test('a note is put behind a word, and is no text of the passage for the next', () => {
  const marks = passage();
  const range = rangeOf(marks, '$5 million in');
  expect(range && firstWordEnd(marks, range)).toBe(9);
  insertAt(marks, 9, h('a', { 'data-apparatus': '' }, 'a note'));
  expect(html(...marks)).toContain('<b>$5<a data-apparatus="">a note</a> mil</b>');
  expect(rangeOf(marks, '$5 million in')).toEqual(range);
  insertAt(marks, 99, h('a', { 'data-apparatus': '' }, 'at the end'));
  expect(html(...marks)).toMatch(/in all\.<a data-apparatus="">at the end<\/a><\/mark>$/);
});
