import { expect, test } from 'vitest';
import { glued } from '../../../src/format/glued.ts';

/** The text with each space that holds together shown as a low line. */
const shown = (text: string): string => glued(text).replaceAll('\u00A0', '_');

test.each([
  ['about $190.1 billion for 2022', 'about $190.1_billion for 2022'],
  ['up 26.3 per cent from 2022', 'up 26.3_per cent from 2022'],
  ['$240.1 billion ÷ 1.263 = $190.1 billion', '$240.1_billion_÷_1.263 = $190.1_billion'],
  ['in 2022 billions were spent', 'in 2022 billions were spent'],
  ['12 people met in 2022', '12 people met in 2022'],
])('a number stays with its scale, and a quotient is not torn apart: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
