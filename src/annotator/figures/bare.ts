import { AMOUNTING, BOUNDS, MEASURED, PEAKS, SHARING } from '../lexicon/figures.ts';

import type { Token } from '../text/tokens.ts';
import { countedBefore, type FigureContext, isOfNumber } from './clause.ts';
import { type Figure, type FigureAt, type FigureKind, figure } from './figure.ts';
import { isPlural, nounAt, unitOf } from './noun.ts';
import { type NumberRead, readNumber, scaleOf, times } from './number.ts';
import { follows, holds, isDash, lower } from '../text/read.ts';

/** The rule of a number without a unit of its own. */
export const BARE = 'bare-number';

/**
 * A number that no unit follows: "against 560 mn", "visitors numbered 287,410", "a high of 40,000",
 * "Tourists: 40,000". It takes the unit of the figure before it in the sentence, or of the plural
 * noun that the clause is about.
 *
 * Refuses years, times of day, scores, labels, list numbers and numbers that anything clings to.
 */
export function readBare(
  context: FigureContext,
  at: number,
  before: readonly FigureAt[],
): Figure | undefined {
  const { tokens } = context;
  const number = readNumber(tokens, at);
  if (number === undefined || !standsFree(tokens, at, number) || counts(context, at, number))
    return undefined;
  const lead = leadOf(tokens, at);
  const shared = isSharing(context, lead) ? sharedWith(context, number, at, before) : undefined;
  if (shared !== undefined) return shared;
  const subject = amountsTo(tokens, lead) ? countedAt(context, at, number.to, lead) : undefined;
  return subject === undefined
    ? undefined
    : figure('count', BARE, number, unitOf(subject), [subject]);
}

/** The word before a number and what bounds it: "reached | about 560", "to | an estimated 40,000". */
export function leadOf(tokens: readonly Token[], at: number): number {
  if (follows(tokens, at - 2, 'an', 'estimated')) return at - 3;
  return BOUNDS.has(lower(tokens, at - 1)) ? at - 2 : at - 1;
}

/** "12 | sit-ins": what a number counts, though no rule reads it. */
function counts({ tokens, parse }: FigureContext, at: number, { to }: NumberRead): boolean {
  const isCompound = isDash(tokens[to + 1]) && tokens[to + 1]?.glued === true;
  return isCompound || (tokens[to]?.tag === 'NOUN' && (parse.chunkAt(at)?.to ?? at) > to);
}

/**
 * The number as a figure of the unit of the last one before it that it is alike to; in "limit the
 * number of coaches to 38" the clause names what it counts.
 */
function sharedWith(
  context: FigureContext,
  number: NumberRead,
  at: number,
  before: readonly FigureAt[],
): Figure | undefined {
  const counted = isOfNumber(context, at) ? countedBefore(context, at) : undefined;
  for (const other of before.toReversed()) {
    if (counted !== undefined && !other.noun.includes(counted)) continue;
    // "in the 16 weeks headaches fell from | 5.8": how long it was is no measure of what fell
    if (other.kind === 'duration' && (at - other.to > NEAR || isTime(context, other))) continue;
    const alike = SHARED.has(other.kind) ? likened(number, other) : undefined;
    if (alike !== undefined) return figure(other.kind, BARE, alike, other.unit, other.noun);
  }
  return undefined;
}

/** "two years | ago": when, and not how long */
function isTime({ tokens }: FigureContext, { to }: FigureAt): boolean {
  return /^(?:ago|earlier|later)$/.test(lower(tokens, to));
}

/** A length of time that a number stands beside is no further before it than this, in tokens. */
const NEAR = 5;

/** What a number without a unit may be of, where the figure before it is. */
const SHARED: ReadonlySet<FigureKind> = new Set([
  'amount',
  'count',
  'duration',
  'money',
  'percent',
]);

/** "38 ships, | not 40", "rather than | the 40 first reported": a number that another is put in place of. */
export function isReplaced(tokens: readonly Token[], from: number): boolean {
  const at = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (lower(tokens, at) === 'not') return /^(?:[,(–—]|and)$/.test(lower(tokens, at - 1));
  return follows(tokens, at - 1, 'rather', 'than') || follows(tokens, at - 1, 'instead', 'of');
}

/** "against", "compared with", and "but" behind a denial: "not 40 ships, as reported, | but 38". */
function isSharing({ tokens }: FigureContext, at: number): boolean {
  if (isReplaced(tokens, at + 1)) return true;
  if (SHARING.has(lower(tokens, at)) || follows(tokens, at - 1, 'compared', 'with')) return true;
  return lower(tokens, at) === 'but' && holds(tokens, at - DENIED_REACH, at, NOT);
}

const NOT = new Set(['not']);
const DENIED_REACH = 12;

/** "reached", "a high of", "tourists:" before a number. */
function amountsTo(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) === 'of') return PEAKS.has(lower(tokens, at - 1));
  if (tokens[at]?.text === ':') return isPlural(lower(tokens, at - 1));
  // "by 240 to | 190": a result.
  if (tokens[at - 1]?.kind === 'number') return lower(tokens, at - 2) === 'from';
  return AMOUNTING.has(lower(tokens, at));
}

/** Whether a number is none of a year, a time of day, a score or something that clings to it. */
export function standsFree(
  tokens: readonly Token[],
  at: number,
  { to, value, spelled, step }: NumberRead,
): boolean {
  const isNumber = spelled ? step >= LEAST_SPELLED : tokens[at]?.kind === 'number';
  if (!isNumber || value < 2 || clings(tokens, at)) return false;
  if (to === at + 1 && /^(?:19|20)\d\d$/.test(lower(tokens, at))) return false;
  const after = tokens[to];
  if (after?.glued === true && !/^[,.;)"”]$/u.test(after.text)) return false;
  return after === undefined || !/^(?:am|pm|gmt|hrs|hours|o'clock)$/.test(after.lower);
}

/** Whether anything but a bracket clings to the front of a token. */
function clings(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.text !== '(';
}

/** "six million": words for less than thousands count nothing by themselves. */
const LEAST_SPELLED = 1000;

/**
 * A number that shares the unit of a figure is of like size, else shares its scale: "9.48 million
 * tons, against 6.47".
 */
function likened(number: NumberRead, { value, kind }: FigureAt): NumberRead | undefined {
  const like = kind === 'percent' ? MOST_PERCENT_APART : MOST_APART;
  const isLike = (other: number): boolean => other > value / like && other < value * like;
  if (isLike(number.value)) return number;
  const scale = scaleOf(value);
  const isPart = !Number.isInteger(number.value) && kind !== 'percent';
  return isPart && isLike(number.value * scale)
    ? { ...number, value: times(number.value, scale), step: times(number.step, scale) }
    : undefined;
}

const MOST_APART = 50;
const MOST_PERCENT_APART = 5;

/** Whether a clause tells of several things or of their number: not "the oldest of the victims | was 97". */
function isOfSome(context: FigureContext, at: number): boolean {
  const { tokens, parse } = context;
  const clause = parse.clauseAt(at);
  // "The notices bring to | 31 | the number of farms"
  if (clause === undefined) return false;
  const { object, subject, verb } = clause;
  const isMoved = object !== null && verb.to <= object.from && object.to <= at;
  if (!isMoved && /^(?:bring|push|raise|take)$/.test(verb.lemma)) return false;
  const noun = isMoved ? object : subject;
  const head = lower(tokens, noun?.head ?? -1);
  return noun === null || isPlural(head) || /^(?:figure|number|sum|total)$/.test(head);
}

/** What a number counts that no noun follows: the plural of its clause, "Tourists: 40", "to 40 | the number of tourists". */
function countedAt(
  context: FigureContext,
  at: number,
  to: number,
  lead: number,
): string | undefined {
  const { tokens } = context;
  if (tokens[lead]?.text === ':') return lower(tokens, lead - 1);
  if (follows(tokens, to, 'the', 'number', 'of'))
    return nounAt(tokens, { to: to + 3, spelled: true })?.noun.at(-1);
  const counted = isOfSome(context, at) ? countedBefore(context, at) : undefined;
  // "winds reached 145", "exports fell to 40": what is measured is not counted
  return counted !== undefined && MEASURED.has(counted) ? undefined : counted;
}
