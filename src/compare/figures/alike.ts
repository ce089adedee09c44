import { stretchOf } from '../../dates/periods.ts';
import { isUnnamed, KINDS, levelOf } from '../../schemas/measure-key.ts';
import { apartInNames, areNamed, type Named, onOtherMatter } from '../likeness/names.ts';
import { likeness, overlapOf, sharedKeys, type Vector } from '../likeness/vector.ts';
import { areOfOtherRates, isAmount, isCount, isCurrency, isPercentage } from '../unit.ts';
import type { Figure } from './figure.ts';
import { saySame } from './interval.ts';
import { apartInScope } from './scope.ts';
import type { Course } from './spread.ts';

/**
 * How alike the words around two figures must be to measure the same thing, on the scale of
 * `likeness`: less where their numbers are one, since chance seldom repeats a number, least where
 * many of its digits tell; most where the number is small or a percentage, which chance repeats.
 * Figures that part are compared only where nearly all words around them are the same
 * (`overlapOf`). Set on the marked corpora.
 */
const ALIKE = {
  telling: 0.075,
  equal: 0.12,
  common: 0.2,
  percentage: 0.3,
  near: 0.15,
  rival: 0.6,
} as const;

/** Counts up to this one are so common that two of them may well be equal by chance. */
const COMMON_COUNT = 12;

/** A number of so many digits that tell, none of them a last zero, does not meet another by chance. */
const TELLING_DIGITS = 3;

/** A given figure with the words around it. */
export interface Placed {
  readonly figure: Figure;
  readonly context: Vector;
  readonly named: Named;
  /** Over which time its words spread it, "over five years"; null where over none. */
  readonly spread: string | null;
  /** Of a length of time, how it stands to what is told with it; null where nothing says. */
  readonly course: Course | null;
  /** Whether its claim tells of an average, which is no figure of any one time or thing. */
  readonly isAverage: boolean;
  /** Whether its claim gives another figure of its unit, which could as well be meant. */
  readonly hasTwin: boolean;
  /** Whether its claim gives the same amount twice: each may be of another thing. */
  readonly isRepeated: boolean;
}

/**
 * Whether two figures of one unit and kind measure the same thing by the words around them: equal
 * numbers, numbers of which one may be the other rounded, or rivals.
 */
export function areAlike(one: Placed, other: Placed): boolean {
  if (!mayMeet(one, other) || sharedKeys(one.context, other.context).length < 2) return false;
  const [a, b] = [one.figure, other.figure];
  if (a.quantity.value === b.quantity.value) return areEqual(one, other);
  if (!isAmount(a.unit) || a.denied || b.denied) return false;
  if (apartInNames(one.named, other.named) || onOtherMatter(one.named, other.named)) return false;
  return saySame(a, b) ? areRounded(one, other) : a.unit === b.unit && areRivals(one, other);
}

/** Whether two figures may be of one time, rate and scope: where one does not say, it may be of any. */
function mayMeet(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure, other.figure];
  if (one.spread !== other.spread || one.isAverage !== other.isAverage) return false;
  if (apartInScope(a.scope, b.scope) !== undefined) return false;
  if (areOfOtherRates(a.unit, b.unit)) return false;
  if (one.course !== null && other.course !== null && one.course !== other.course) return false;
  return a.period === null || b.period === null || stretchOf(a.period) === stretchOf(b.period);
}

function areEqual(one: Placed, other: Placed): boolean {
  if (one.isRepeated || other.isRepeated || mayBeOfOtherTime(one.figure, other.figure))
    return false;
  const least = leastOfEqual(one.figure, other.figure);
  if (least > ALIKE.equal && areOfOthers(one.figure, other.figure)) return false;
  return !mayBeChance(one, other) && likeness(one.context, other.context) >= least;
}

/** Whether a share is denied of no time, or given of none: it changes from time to time. */
function mayBeOfOtherTime(a: Figure, b: Figure): boolean {
  return (
    isPercentage(a.unit) && a.denied !== b.denied && (a.period === null) !== (b.period === null)
  );
}

/** Whether two figures are of things whose names have no word in common. */
function areOfOthers({ measure: a }: Figure, { measure: b }: Figure): boolean {
  if (isUnnamed(a) || isUnnamed(b)) return false;
  const words = new Set(levelOf(a).split('-'));
  return !levelOf(b)
    .split('-')
    .some((word) => words.has(word) && !KINDS.has(word));
}

/** Of a number of a single digit nobody can tell whether it is another, rounded. */
function areRounded(one: Placed, other: Placed): boolean {
  const bare = [one.figure, other.figure].filter(({ quantity }) => quantity.qualifier === 'exact');
  if (bare.some((figure) => digitsOf(figure) < 2)) return false;
  return likeness(one.context, other.context) >= ALIKE.near;
}

function areRivals(one: Placed, other: Placed): boolean {
  if (one.figure.status !== 'observed' || one.hasTwin || other.hasTwin) return false;
  return areNamed(one.named, other.named) && overlapOf(one.context, other.context) >= ALIKE.rival;
}

/** Whether equal numbers may be of two things: few digits tell, and the passages are on others. */
function mayBeChance(
  { figure: a, named: one }: Placed,
  { figure: b, named: other }: Placed,
): boolean {
  if (digitsOf(a) >= TELLING_DIGITS) return false;
  if (apartInNames(one, other)) return true;
  return !(isCurrency(a.unit) && !a.denied && !b.denied) && onOtherMatter(one, other);
}

function leastOfEqual(figure: Figure, { measure }: Figure): number {
  const { unit, quantity } = figure;
  const tells = digitsOf(figure) >= TELLING_DIGITS;
  if (isPercentage(unit)) return tells ? ALIKE.common : ALIKE.percentage;
  if (tells && (!isCount(unit) || figure.measure === measure)) return ALIKE.telling;
  const isSmall = Math.abs(quantity.value) <= COMMON_COUNT && quantity.step <= 1;
  return isSmall ? ALIKE.common : ALIKE.equal;
}

/** How many digits of a figure tell, its last zeros left out. */
export function digitsOf({ quantity: { value, step } }: Figure): number {
  return String(Math.round(Math.abs(value) / step)).replace(/0+$/, '').length;
}
