import { expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import type { SmallPrint } from '../../../src/cards/fit.ts';
import { type CardNode, layoutCard } from '../../../src/cards/layout.ts';

const sources = Array.from({ length: 14 }, (_, n) => ({
  sign: String.fromCodePoint(65 + n),
  colour: `source-${String(n)}`,
}));

const card = (set: Partial<Card> = {}): Card => ({
  head: { letter: null, text: 'Question', quoted: false },
  text: 'Wheat rose',
  quoted: false,
  lines: [],
  verdict: { sign: '=', word: 'agree', clash: false },
  letters: sources,
  site: 'Grain',
  ...set,
});

/** All nodes of a card whose colours are their own names. */
function nodesOf(set: Partial<Card>, size = 40, print: SmallPrint = 'whole'): CardNode[] {
  const shown = card(set);
  const inside = (node: CardNode): CardNode[] =>
    node.type === 'text' ? [node] : [node, ...node.children.flatMap(inside)];
  return inside(layoutCard(shown, { text: shown.text, size, print }, (name) => name));
}

const texts = (nodes: CardNode[]) => nodes.filter((node) => node.type === 'text');
const textOf = (set: Partial<Card>, text: string) =>
  texts(nodesOf(set)).find((node) => node.text === text);

test('a quote stands in quotation marks, a title does not, both at the size they were given', () => {
  expect(textOf({ quoted: true }, '“Wheat rose”')?.style.fontSize).toBe(40);
  expect(textOf({}, 'Wheat rose')?.style.fontSize).toBe(40);
});

test('each text runs in the direction of its first letter', () => {
  expect(textOf({ text: '41 مليون طن in 2023' }, '41 مليون طن in 2023')?.dir).toBe('rtl');
  expect(textOf({ text: 'In 2023, شيء' }, 'In 2023, شيء')?.dir).toBe('ltr');
});

test('Japanese is set in its own forms of the characters it shares with Chinese', () => {
  const fonts = (text: string) => String(textOf({ text }, text)?.style.fontFamily);
  const japanese = fonts('収穫の量');
  const chinese = fonts('收成');
  expect(japanese.indexOf('Japanese')).toBeLessThan(japanese.indexOf('Chinese'));
  expect(chinese.indexOf('Chinese')).toBeLessThan(chinese.indexOf('Japanese'));
});

test('the letters of many sources stand in their colours and end with how many more there are', () => {
  const boxes = nodesOf({}).filter(({ style }) => style.minWidth === 40);
  expect(boxes).toHaveLength(10);
  expect(boxes.map(({ style }) => style.backgroundColor).slice(0, 3)).toEqual([
    'source-0',
    'source-1',
    'source-2',
  ]);
  expect(textOf({}, '+4')).toBeDefined();
});

test('disagreement is red, and says its word', () => {
  const verdict = { sign: '≠', word: 'differ', clash: true };
  expect(textOf({ verdict }, '≠ differ')?.style.color).toBe('clash');
  expect(textOf({}, '= agree')?.style.color).toBe('ink');
});

test('where there is no verdict, its place says so without a sign', () => {
  const verdict = { sign: '', word: 'no verdict', clash: false };
  expect(textOf({ verdict }, 'no verdict')?.style.color).toBe('ink');
});

test('small print stands whole, or in short on two lines or one', () => {
  const small = { letter: null, text: 'Ada: “it rose”', quoted: true, short: 'Ada' };
  const lineIn = (print: SmallPrint, text: string) =>
    texts(nodesOf({ lines: [small] }, 40, print)).find((node) => node.text === text)?.style;
  expect(lineIn('whole', small.text)).not.toHaveProperty('lineClamp');
  expect(lineIn('small', small.text)).not.toHaveProperty('lineClamp');
  expect(Number(lineIn('small', small.text)?.fontSize)).toBeLessThan(27);
  expect(lineIn('short', 'Ada')?.lineClamp).toBe(2);
  expect(lineIn('shortest', 'Ada')?.lineClamp).toBe(1);
});
