import { AMOUNTING, BOUNDS, MEASURED, SHARING } from '../lexicon/figures.ts';
import type { Token } from '../text/tokens.ts';
import { countedBefore, type FigureContext, isOfNumber, objectBefore } from './clause.ts';
import { type Figure, type FigureAt, type FigureKind, figure } from './figure.ts';
import { isPlural, unitOf } from './noun.ts';
import { type NumberRead, scaleOf, times } from './number.ts';
import { follows, holds, isDash, lower } from '../text/read.ts';

/** The rule of a number without a unit of its own. */
export const BARE = 'bare-number';

/**
 * A number that no unit follows: "against 560 mn", "visitors numbered 287,410". It takes the unit
 * of the figure before it in the sentence, or of the plural noun that the clause is about.
 *
 * Refuses years, times of day, scores, labels, list numbers and numbers that anything clings to.
 */
export function readBare(
  context: FigureContext,
  at: number,
  number: NumberRead,
  before: readonly FigureAt[],
): Figure | undefined {
  const { tokens } = context;
  // "12 | sit-ins": what a number counts, though no rule reads it
  if (tokens[number.to]?.tag === 'NOUN' || isDash(tokens[number.to + 1])) return undefined;
  if (!standsFree(tokens, at, number)) return undefined;
  const lead = leadOf(tokens, at);
  // "under the age of | 18"
  if (follows(tokens, lead - 1, 'age', 'of')) return undefined;
  const shared = isSharing(tokens, lead) ? sharedWith(context, number, at, before) : undefined;
  if (shared !== undefined) return shared;
  const counted = amountsTo(tokens, lead) ? countedAt(context, at) : undefined;
  return counted === undefined
    ? undefined
    : figure('count', BARE, number, unitOf(counted), [counted]);
}

/** The word before a number and what bounds it: "reached | about 560". */
export function leadOf(tokens: readonly Token[], at: number): number {
  return BOUNDS.has(lower(tokens, at - 1)) ? at - 2 : at - 1;
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
    if (other.kind === 'money' && isNumberOf(context, other.to, at)) continue;
    // "42 km (26 miles), up from | 40"
    if (lower(context.tokens, other.from - 1) === '(' && other.to < at - 1) continue;
    // "61% had a rash, and | 27 of them | stopped"
    if (other.kind === 'percent' && lower(context.tokens, number.to) === 'of') continue;
    if (counted !== undefined && !other.noun.includes(counted)) continue;
    // "in the 16 weeks headaches fell from | 5.8": how long it was is no measure of what fell
    if (other.kind === 'duration' && (at - other.to > NEAR || isTime(context, other))) continue;
    const alike = SHARED.has(other.kind) ? likened(number, other) : undefined;
    if (alike !== undefined) return figure(other.kind, BARE, alike, other.unit, other.noun);
  }
  return undefined;
}

/** "lost £5 a week and guest | numbers | fell from | 40": a sum before is no measure of them. */
function isNumberOf({ tokens, parse }: FigureContext, from: number, to: number): boolean {
  return parse.clauses.some(
    ({ subject, verb }) =>
      subject !== null &&
      subject.from >= from &&
      verb.to <= to &&
      tokens[subject.head]?.lemma === 'number',
  );
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

/**
 * A number that shares the unit of a figure is of like size, else shares its scale: "9.48 million
 * tons, against 6.47".
 */
function likened(number: NumberRead, { value, kind }: FigureAt): NumberRead | undefined {
  const most = kind === 'percent' ? MOST_PERCENT_APART : MOST_APART;
  if (isAlike(number.value, value, most)) return number;
  const scale = scaleOf(value);
  const isPart = !Number.isInteger(number.value) && kind !== 'percent';
  return isPart && isAlike(number.value * scale, value, most)
    ? { ...number, value: times(number.value, scale), step: times(number.step, scale) }
    : undefined;
}

/** Figures of one unit are no more than so many times as large as each other. */
const MOST_APART = 50;
const MOST_PERCENT_APART = 5;

function isAlike(one: number, other: number, most: number): boolean {
  return one > other / most && one < other * most;
}

/** "38 ships, | not 40", "rather than | the 40 first reported": a number that another is put in place of. */
export function isReplaced(tokens: readonly Token[], from: number): boolean {
  const at = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (lower(tokens, at) === 'not') return /^(?:[,(–—]|and)$/.test(lower(tokens, at - 1));
  return follows(tokens, at - 1, 'rather', 'than') || follows(tokens, at - 1, 'instead', 'of');
}

/** "against", "compared with", and "but" behind a denial: "not 40 ships, as reported, | but 38". */
function isSharing(tokens: readonly Token[], at: number): boolean {
  if (isReplaced(tokens, at + 1)) return true;
  if (SHARING.has(lower(tokens, at)) || follows(tokens, at - 1, 'compared', 'with')) return true;
  return lower(tokens, at) === 'but' && holds(tokens, at - DENIED_REACH, at, NOT);
}

const NOT = new Set(['not']);
const DENIED_REACH = 12;

/** "reached" before a number. */
function amountsTo(tokens: readonly Token[], at: number): boolean {
  // "by 240 to | 190": a result
  if (tokens[at - 1]?.kind === 'number') return lower(tokens, at - 2) === 'from';
  return AMOUNTING.has(lower(tokens, at));
}

/** Whether a number is in figures, or thousands in words, and nothing clings to its end: "3–1", "8th". */
export function standsFree(
  tokens: readonly Token[],
  at: number,
  { to, spelled, step }: NumberRead,
): boolean {
  if (spelled ? step < 1000 : tokens[at]?.kind !== 'number') return false;
  const after = tokens[to];
  return after?.glued !== true || /^[,.;)"”]$/u.test(after.text);
}

/** What a number counts that no noun follows: the plural of its clause. */
function countedAt(context: FigureContext, at: number): string | undefined {
  if (isHour(context, at)) return undefined;
  const counted = isOfSome(context, at) ? countedBefore(context, at) : undefined;
  // "winds reached 145", "exports fell to 40": what is measured is not counted
  return counted !== undefined && MEASURED.has(counted) ? undefined : counted;
}

/** "The doors opened at | 9" */
function isHour({ tokens, parse }: FigureContext, at: number): boolean {
  const verb = parse.clauseAt(at)?.verb.lemma ?? '';
  return lower(tokens, at - 1) === 'at' && /^(?:begin|close|end|finish|open|start)$/.test(verb);
}

/** Whether a clause tells of several things or of their number: not "the oldest of the victims | was 97". */
function isOfSome(context: FigureContext, at: number): boolean {
  const clause = context.parse.clauseAt(at);
  if (clause === undefined) return false;
  const object = objectBefore(context, at);
  // "The notices bring to | 31 | the number of farms"
  if (object === undefined && /^(?:bring|push|raise|take)$/.test(clause.verb.lemma)) return false;
  const noun = object ?? clause.subject;
  if (noun === null) return true;
  const head = lower(context.tokens, noun.head);
  return isPlural(head) || /^(?:figure|number|sum|total)$/.test(head);
}
