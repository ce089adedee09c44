import { OF_METRES } from '../lexicon/figures.ts';
import { FRACTIONS, SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { isDash, lower, pastDash, type Read } from '../text/read.ts';

/** A number as written: `value` is scaled, `step` is the worth of its last written digit. */
export interface NumberRead extends Read {
  readonly value: number;
  readonly step: number;
  readonly spelled: boolean;
}

/**
 * Reads a number at a token: "1,234.5", "5bn", "3.17 billion", "twenty-five", "a hundred",
 * "half a million", "3 hundred thousand", "one hundred and twenty", "two dozen", "10 000", "3 ½".
 *
 * @param closeScale whether the short scales k, m and b may count, as behind a currency sign
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  closeScale = false,
): NumberRead | undefined {
  const base =
    tokens[at]?.kind === 'word'
      ? (readSpelled(tokens, at) ?? readArticle(tokens, at))
      : readDigits(tokens, at);
  if (base === undefined) return undefined;
  const read = scaled(tokens, withHalf(tokens, base), closeScale);
  const whole = withHalf(tokens, withRest(tokens, read, MOST_PARTS));
  return Number.isFinite(whole.value) ? whole : undefined;
}

/** Words that a number may begin with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  'a',
  'an',
  'half',
]);

/** "seven and a half", "two-and-a-half", "a million and a half": half of the last unit named. */
function withHalf(tokens: readonly Token[], read: NumberRead): NumberRead {
  let to = read.to;
  for (const word of ['and', 'a', 'half']) {
    to = pastDash(tokens, to);
    if (lower(tokens, to) !== word) return read;
    to += 1;
  }
  const unit = read.step;
  return { ...read, to, value: read.value + unit / 2, step: unit / 2 };
}

/** No number in words has more parts than this: thousands, hundreds, tens. */
const MOST_PARTS = 4;

/**
 * "one hundred and twenty", "three thousand five hundred", "two hundred and fifty thousand": what
 * is added is less than the unit named last, with its own scale or else before the next.
 */
function withRest(tokens: readonly Token[], read: NumberRead, parts: number): NumberRead {
  if (!read.spelled || read.step < 100 || parts === 0) return read;
  const base = readSpelled(tokens, lower(tokens, read.to) === 'and' ? read.to + 1 : read.to);
  if (base === undefined) return read;
  const whole = scaled(tokens, base, false);
  const part = whole.value < read.step ? withRest(tokens, whole, parts - 1) : base;
  if (part.value >= read.step) return read;
  const sum = { ...part, value: read.value + part.value };
  return withRest(tokens, scaled(tokens, sum, false), parts - 1);
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const part = FRACTIONS.get(lower(tokens, at));
  if (part !== undefined) return { to: at + 1, value: part, step: part, spelled: false };
  if (tokens[at]?.kind !== 'number') return undefined;
  const to = endOfGroups(tokens, at);
  const plain = plainDigits(tokens.slice(at, to).map((group) => group.text));
  if (plain === undefined) return undefined;
  const [, decimals = ''] = plain.split('.');
  const fraction = fractionAt(tokens, to);
  if (fraction === undefined)
    return { to, value: Number(plain), step: 10 ** -decimals.length, spelled: false };
  const { value } = fraction;
  return { to: fraction.to, value: Number(plain) + value, step: value, spelled: false };
}

/** "½", "1/2" behind a whole number. */
function fractionAt(tokens: readonly Token[], at: number): (Read & { value: number }) | undefined {
  const value = FRACTIONS.get(lower(tokens, at));
  if (value !== undefined) return { to: at + 1, value };
  const written = tokens.slice(at, at + 3).map(({ text }) => text);
  const [, upper, low] = /^([1-9])\/([2-9])$/.exec(written.join('')) ?? [];
  return upper === undefined ? undefined : { to: at + 3, value: Number(upper) / Number(low) };
}

/** Numbers as they are written in English, in India, and with a decimal comma. */
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * The digits of a number with a point before its decimals and nothing that groups them:
 * "1,234.5", "12,34,567", "240,1", "1.234,50", "1.234.567"; undefined where it is neither a number
 * of English nor one of another land, as in "1,23456" or "13.01.2023".
 */
function plainDigits(groups: readonly string[]): string | undefined {
  const text = groups.join('').replace(/[\u00a0\u2009\u202f]/gu, '');
  if (/^\d+(?:\.\d+)?$/.test(text)) return text;
  if (COMMA_GROUPS.test(text)) return text.replaceAll(',', '');
  return DECIMAL_COMMA.test(text) ? text.replaceAll('.', '').replace(',', '.') : undefined;
}

/** The end of a number whose thousands are parted by plain spaces, "10 000": else of its token. */
function endOfGroups(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(lower(tokens, at))) return to;
  while (to - at < MOST_GROUPS && tokens[to]?.glued === false && /^\d{3}$/.test(lower(tokens, to)))
    to += 1;
  return to;
}

const MOST_GROUPS = 5;

function readSpelled(tokens: readonly Token[], at: number): NumberRead | undefined {
  const word = lower(tokens, at);
  if (word === 'one' && isBehindNo(tokens, at)) return undefined;
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { to: at + 1, value: small, step: 1, spelled: true };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const next = pastDash(tokens, at + 1);
  const unit = SMALL_NUMBERS.get(lower(tokens, next)) ?? 0;
  const isCompound = unit > 0 && unit < 10;
  const to = isCompound ? next + 1 : at + 1;
  return { to, value: isCompound ? tens + unit : tens, step: 1, spelled: true };
}

/** "no one", "no-one", "not one" */
function isBehindNo(tokens: readonly Token[], at: number): boolean {
  const lead = isDash(tokens[at - 1]) ? at - 2 : at - 1;
  return /^(?:no|not)$/.test(lower(tokens, lead));
}

/** "a million", "a hundred", "a dozen", "half a billion", "half a dozen": the article stands for one. */
function readArticle(tokens: readonly Token[], at: number): NumberRead | undefined {
  const half = lower(tokens, at) === 'half';
  const to = half ? at + 2 : at + 1;
  const scale = lower(tokens, to);
  if (lower(tokens, to - 1) !== 'a' || !SCALES.has(scale) || SHORT_SCALES.has(scale))
    return undefined;
  return { to, value: half ? 0.5 : 1, step: half ? 0.1 : 1, spelled: true };
}

function scaled(tokens: readonly Token[], base: NumberRead, closeScale: boolean): NumberRead {
  let read = base;
  for (let links = 0; links < 3; links += 1) {
    const at = tokens[read.to]?.glued === true ? pastDash(tokens, read.to) : read.to;
    const scale = scaleAt(tokens, at, closeScale);
    if (scale === undefined) return read;
    // "two dozen" is as exact as 24
    const step = lower(tokens, at) === 'dozen' ? 1 : times(read.step, scale);
    read = { ...read, to: at + 1, value: times(read.value, scale), step };
  }
  return read;
}

function scaleAt(tokens: readonly Token[], at: number, closeScale: boolean): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (!SHORT_SCALES.has(token.lower)) return SCALES.get(token.lower);
  const close = token.glued ? closeScale || isCounted(tokens, at) : closeScale;
  return close ? SCALES.get(token.lower) : undefined;
}

/** "2.3m tonnes", "11m bed nets", "700k": k says thousand wherever it is close, m million only before a noun in s. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at + 1);
  if (lower(tokens, at) === 'k' || next === 'people' || /[a-z]{3}s$/.test(next)) return true;
  return (
    /^[a-z]{3,}$/.test(next) && !OF_METRES.has(next) && /[a-z]{3}s$/.test(lower(tokens, at + 2))
  );
}

/** The worth of the scale that a value is told in, a power of a thousand: 1e9 for 12 billion. */
export function scaleOf(value: number): number {
  return 10 ** (3 * Math.floor(Math.log10(Math.max(value, 1)) / 3));
}

/** Multiplies by a power of ten without the noise of binary fractions (3.17 * 1e9). */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
