import { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { follows, isDash, lower, type Read } from './read.ts';

/** A number as written: `value` is scaled, `step` is the worth of its last written digit. */
export interface NumberRead extends Read {
  readonly value: number;
  readonly step: number;
  readonly spelled: boolean;
}

/**
 * Reads a number at a token: "1,234.5", "5bn", "4.69 billion", "twenty-five", "a hundred",
 * "half a million", "3 hundred thousand".
 *
 * @param closeScale whether the short scales k, m and b may count, as behind a currency sign
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  closeScale = false,
): NumberRead | undefined {
  const base = readDigits(tokens, at) ?? readSpelled(tokens, at) ?? readArticle(tokens, at);
  return base === undefined
    ? undefined
    : withHalf(tokens, scaled(tokens, withHalf(tokens, base), closeScale));
}

/** "seven and a half", "a million and a half": half of the last unit named. */
function withHalf(tokens: readonly Token[], read: NumberRead): NumberRead {
  if (!follows(tokens, read.to, 'and', 'a', 'half')) return read;
  const unit = read.step;
  return { ...read, to: read.to + 3, value: read.value + unit / 2, step: unit / 2 };
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const plain = token.text.replace(/[,\u00a0\u2009\u202f]/gu, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { to: at + 1, value: Number(plain), step: 10 ** -decimals, spelled: false };
}

function readSpelled(tokens: readonly Token[], at: number): NumberRead | undefined {
  const word = lower(tokens, at);
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { to: at + 1, value: small, step: 1, spelled: true };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(lower(tokens, next));
  const compound = unit !== undefined && unit > 0 && unit < 10;
  return compound
    ? { to: next + 1, value: tens + unit, step: 1, spelled: true }
    : { to: at + 1, value: tens, step: 1, spelled: true };
}

/** "a million", "a hundred", "half a billion", "half a dozen": the article stands for one. */
function readArticle(tokens: readonly Token[], at: number): NumberRead | undefined {
  const half = follows(tokens, at, 'half', 'a');
  const article = half ? at + 1 : at;
  if (half && lower(tokens, article + 1) === 'dozen')
    return { to: article + 2, value: 6, step: 1, spelled: true };
  if (!['a', 'an'].includes(lower(tokens, article))) return undefined;
  const scale = SCALES.get(lower(tokens, article + 1));
  if (scale === undefined || (tokens[article + 1]?.lower.length ?? 0) < 6) return undefined;
  return { to: article + 1, value: half ? 0.5 : 1, step: half ? 0.1 : 1, spelled: true };
}

function scaled(tokens: readonly Token[], base: NumberRead, closeScale: boolean): NumberRead {
  let read = base;
  for (let links = 0; links < 3; links += 1) {
    const at = isDash(tokens[read.to]) && tokens[read.to]?.glued === true ? read.to + 1 : read.to;
    const scale = scaleAt(tokens, at, closeScale);
    if (scale === undefined) return read;
    read = { ...read, to: at + 1, value: times(read.value, scale), step: times(read.step, scale) };
  }
  return read;
}

function scaleAt(tokens: readonly Token[], at: number, closeScale: boolean): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (SHORT_SCALES.has(token.lower) && !(token.glued && (closeScale || isCounted(tokens, at))))
    return undefined;
  return SCALES.get(token.lower);
}

/** "2.3m tonnes", "700k": k says thousand wherever it is close, m million only before a noun in s. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === 'k' || /[a-z]{3}s$/.test(lower(tokens, at + 1));
}

/** Multiplies by a power of ten without the noise of binary fractions (4.69 * 1e9). */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
