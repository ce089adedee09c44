import type { Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { type NumberRead, readNumber } from './number.ts';
import { anyOf, follows, type Phrases, phrases } from './read.ts';

const SIGNS: readonly { readonly unit: string; readonly words: Phrases }[] = [
  {
    unit: 'percentage points',
    words: phrases('percentage points', 'percentage point', 'percentage - point', 'percent points'),
  },
  {
    unit: 'basis points',
    words: phrases('basis points', 'basis point', 'basis - point', 'bps', 'bp'),
  },
  { unit: '%', words: phrases('%', 'percent', 'per cent', 'pct') },
];

/**
 * Takes "14.2%", "1.6 percent", "12 per cent", "0.5 percentage points", "25 basis points",
 * "a 19-percent increase", "half a percent", "75bp",
 * "half a point", "a quarter-point cut".
 * Refuses "a percent sign", "100 per centre".
 */
export function readPercentage(tokens: readonly Token[], at: number): Figure | undefined {
  const point = readPoint(tokens, at);
  if (point !== undefined) return point;
  const number = readNumber(tokens, at) ?? readHalf(tokens, at);
  if (number === undefined) return undefined;
  const next = tokens[number.to]?.text === '-' ? number.to + 1 : number.to;
  for (const { unit, words } of SIGNS) {
    const to = anyOf(tokens, next, words);
    if (to !== undefined) {
      return {
        to,
        value: number.value,
        step: number.step,
        unit,
        kind: 'percent',
        noun: [],
        rule: 'percentage',
      };
    }
  }
  return undefined;
}

/** Parts of a percentage point as rates are cut by, with the worth of each. */
const POINTS = [
  {
    value: 0.5,
    words: phrases(
      'half a point',
      'half a percentage point',
      'half - point',
      'half - percentage - point',
    ),
  },
  {
    value: 0.25,
    words: phrases(
      'a quarter point',
      'a quarter of a point',
      'a quarter of a percentage point',
      'quarter - point',
      'quarter - percentage - point',
    ),
  },
] as const;

/** "half a point", "a quarter-point cut" */
function readPoint(tokens: readonly Token[], at: number): Figure | undefined {
  for (const { value, words } of POINTS) {
    const to = anyOf(tokens, at, words);
    if (to !== undefined)
      return {
        to,
        value,
        step: value,
        unit: 'percentage points',
        kind: 'percent',
        noun: [],
        rule: 'percentage',
      };
  }
  return undefined;
}

/** "half a percent" */
function readHalf(tokens: readonly Token[], at: number): NumberRead | undefined {
  return follows(tokens, at, 'half', 'a')
    ? { to: at + 2, value: 0.5, step: 0.5, spelled: true }
    : undefined;
}
