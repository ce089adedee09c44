import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './draft.ts';
import { readNumber } from './number.ts';
import { isDash, lower } from './read.ts';

/** Names of parts, singular and plural, to how many make a whole. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

const OF = new Set(['of', 'the', 'all', 'its', 'their', 'that', 'our', 'his', 'her']);

/**
 * Takes "half of", "more than half the", "a third of", "two-thirds of", "three quarters of",
 * "one in four", in percent.
 * Refuses "the second half", "third countries", "half a million", "a quarter ago".
 */
export function readShare(tokens: readonly Token[], at: number): Figure | undefined {
  return oneIn(tokens, at) ?? partOf(tokens, at);
}

function partOf(tokens: readonly Token[], at: number): Figure | undefined {
  const word = lower(tokens, at);
  const many = word === 'a' || word === 'one' ? 1 : (SMALL_NUMBERS.get(word) ?? 0);
  const bare = word === 'half' && !['first', 'second', 'last', 'other', 'and'].includes(lower(tokens, at - 1));
  if (many === 0 && !bare) return undefined;
  const part = bare ? at : isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const whole = PARTS.get(lower(tokens, part));
  if (whole === undefined || !OF.has(lower(tokens, part + 1))) return undefined;
  const to = part + 1;
  return share(to, (100 * (bare ? 1 : many)) / whole);
}

function oneIn(tokens: readonly Token[], at: number): Figure | undefined {
  const first = readNumber(tokens, at);
  if (first === undefined || lower(tokens, first.to) !== 'in' || first.value < 1) return undefined;
  const whole = readNumber(tokens, first.to + 1);
  const paired = first.spelled && whole?.spelled === true;
  if (whole === undefined || !paired || whole.value <= first.value || whole.value > 100) return undefined;
  return share(whole.to, (100 * first.value) / whole.value);
}

function share(to: number, value: number): Figure {
  const rounded = Number(value.toPrecision(4));
  return { to, value: rounded, step: 1, unit: '%', kind: 'share', noun: [], rule: 'share' };
}
