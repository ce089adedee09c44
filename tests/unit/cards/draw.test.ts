import { beforeAll, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { readColours } from '../../../src/cards/colours.ts';
import { createDraw, type Draw } from '../../../src/cards/draw.ts';
import { fontFiles } from '../../../src/cards/fonts.ts';
import { pngSize } from '../../png.ts';

const SIZE = { width: 1200, height: 630 };

const card = (text: string): Card => ({
  head: {
    letter: { sign: 'A', colour: 'source-1' },
    text: 'The Field Ledger',
    quoted: false,
  },
  text,
  quoted: true,
  lines: [],
  verdict: { sign: '✕', word: 'contradict', clash: true },
  letters: [{ sign: 'B', colour: 'source-12' }],
  site: 'Grain',
});

let draw: Draw;
beforeAll(() => {
  draw = createDraw(readColours());
});

test.each([
  ['Latin', 'Łódź, Việt Nam, façade'],
  ['Cyrillic and Greek', 'Урожай и ελληνικά'],
  ['Arabic', 'بلغ الحصاد 41 مليون طن'],
  ['Hebrew', 'היבול הגיע'],
  ['Devanagari and Thai', 'हिन्दी ภาษาไทย'],
  ['Chinese, Japanese and Korean', '收成为万吨 収穫量は 한국어'],
  ['emoji', '👩🏽‍🌾 ☃'],
])('the typefaces have %s', (_script, text) => {
  const files = fontFiles();
  const letters = Array.from(text).filter((letter) => /[\p{L}\p{N}\p{M}\p{S}]/u.test(letter));
  const missing = letters.filter(
    (letter) => !files.some(({ draws }) => draws(letter.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['markup', '<script>alert("x")</script> &amp; {curly}'],
  ['a word without end', 'w'.repeat(5000)],
  ['letters that no typeface has', '\u{16a0}\u{10a00}\ufffe\ud800'],
  ['directions that are never closed', '\u202e\u2067 reversed שלום'],
])('%s makes a picture like any other', async (_what, text) => {
  expect(pngSize(await draw(card(text)))).toEqual(SIZE);
});

test('the same card gives the same bytes, whatever was drawn before', async () => {
  const first = await createDraw(readColours())(card('Wheat rose'));
  await draw(card('小麦'));
  expect(await draw(card('Wheat rose'))).toEqual(first);
});
