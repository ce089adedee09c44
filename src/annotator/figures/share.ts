import { BEFORE, BEHIND, BOUNDS, OTHER_HALVES, TIME_UNITS } from '../lexicon/figures.ts';
import { PARTS, SMALL_NUMBERS } from '../lexicon/numbers.ts';
import { PHYSICAL_UNITS } from '../lexicon/units.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { Word } from '../syntax/word.ts';
import type { Token } from '../text/tokens.ts';
import { readAmount } from './amount.ts';
import { type Figure, figure, type Recogniser } from './figure.ts';
import { type NumberRead, readNumber } from './number.ts';
import { isPlural } from './noun.ts';
import { isDash, lower } from '../text/read.ts';

/**
 * Takes "half of", "more than half the", "a third of", "two-thirds of", "it was two thirds", "by a quarter", "a third
 * less", "one-tenth", "one in every four", "one payment in five", "halved", "nine out of ten", in percent.
 * Refuses "the second half", "third countries", "half a million", "a quarter ago", "a third kept".
 */
export const readShare: Recogniser = (tokens, at, number) => {
  if (lower(tokens, at) === 'halved') return share(at + 1, HALF);
  return (number && oneIn(tokens, at, number)) ?? partOf(tokens, at);
};

function partOf(tokens: readonly Word[], at: number): Figure | undefined {
  const word = lower(tokens, at);
  const many = word === 'a' ? 1 : (SMALL_NUMBERS.get(word) ?? 0);
  const bare =
    word === 'half' && (isHalfOf(tokens, at) || !OTHER_HALVES.has(lower(tokens, at - 1)));
  if (many === 0 && !bare) return undefined;
  const hyphen = !bare && isDash(tokens[at + 1]);
  const part = bare ? at : hyphen ? at + 2 : at + 1;
  const whole = PARTS.get(lower(tokens, part));
  // "two firsts and three thirds"
  if (whole === undefined || many >= whole || !isShare(tokens, at, part, hyphen)) return undefined;
  return share(part + 1, (100 * (bare ? 1 : many)) / whole);
}

/** "and half of it", but not "and a half" */
function isHalfOf(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at - 1) === 'and' && lower(tokens, at + 1) === 'of';
}

function isShare(tokens: readonly Word[], at: number, part: number, hyphen: boolean): boolean {
  const after = lower(tokens, part + 1);
  if (isOfUnit(tokens, part + 1) || isOfPercent(tokens, part + 1)) return false;
  if (after === 'a' || after === 'ago' || after === 'earlier' || isDash(tokens[part + 1]))
    return false;
  // "three quarters" may be of a year
  const isPlain = /(?<!quarter)s$/.test(lower(tokens, part));
  return hyphen || isPlain || BEHIND.has(after) || BEFORE.has(lower(tokens, at - 1));
}

/** "a quarter | of a mile", "of an hour": an amount. */
function isOfUnit(tokens: readonly Token[], of: number): boolean {
  if (!/^an?$/.test(lower(tokens, of + 1))) return false;
  const units = `${lower(tokens, of + 2)}s`;
  return PHYSICAL_UNITS.has(units) || TIME_UNITS.has(units);
}

/** "half | of the 6.8 percent rise": so much of another figure is none of its own. */
function isOfPercent(tokens: readonly Word[], of: number): boolean {
  const at = /^(?:its|that|the|their|this)$/.test(lower(tokens, of + 1)) ? of + 2 : of + 1;
  return readAmount(tokens, at, readNumber(tokens, at))?.kind === 'percent';
}

const HALF = 50;

function oneIn(tokens: readonly Word[], at: number, first: NumberRead): Figure | undefined {
  if (first.value < 1) return undefined;
  const behind = behindNoun(tokens, first.to);
  const out = lower(tokens, behind) === 'out' && lower(tokens, behind + 1) === 'of';
  if (!out && lower(tokens, behind) !== 'in') return undefined;
  const next = behind + (out ? 2 : 1);
  const every = lower(tokens, next) === 'every';
  const whole = readNumber(tokens, every ? next + 1 : next);
  if (whole === undefined || whole.value <= first.value || isYear(tokens, next)) return undefined;
  const isSure = out || every || first.value === 1 || !isObject(tokens, at);
  if (!isSure || TIME_UNITS.has(lower(tokens, whole.to))) return undefined;
  return share(whole.to, (100 * first.value) / whole.value);
}

/** "four in | 2012" */
function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(lower(tokens, at));
}

/** "scored | three in five games", but not "found that | three in five left" */
function isObject(tokens: readonly Word[], at: number): boolean {
  const before = tokens[BOUNDS.has(lower(tokens, at - 1)) ? at - 2 : at - 1];
  return before?.tag === 'VERB' && !CLAUSE_VERBS.has(before.lemma);
}

/** "one | payment | in five": steps over the noun in the singular. */
function behindNoun(tokens: readonly Token[], at: number): number {
  const noun = tokens[at];
  const link = /^(?:in|out)$/.test(lower(tokens, at + 1));
  return link && noun?.kind === 'word' && !isPlural(noun.lower) ? at + 1 : at;
}

function share(to: number, value: number): Figure {
  const step = Math.min(1, value / 10);
  return figure('share', 'share', { to, value: Number(value.toPrecision(4)), step }, '%');
}
