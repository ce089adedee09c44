import { between, isDisagreement } from '../corpus/outcome.ts';
import { roundDown, roundUp } from '../format/digits.ts';
import type { Position, Question } from '../schemas/question.ts';
import { drawn } from './picture.ts';

/** A figure with what its words allow; null is an open end. */
export interface Figure {
  readonly position: Position;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A stretch of values that no figure of a question allows, though the sources must meet in one. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * The figures of a question that one scale can hold, what a source gives twice standing once;
 * none where they count different things.
 */
export function figuresOf(question: Pick<Question, 'positions'>): Figure[] {
  const figures = drawn(question).flatMap(read);
  const units = new Set(figures.map(({ position }) => position.unit));
  if (units.size > 1) return [];
  const same = Map.groupBy(figures, ({ position: { source, implied }, value, low, high }) =>
    [source, implied, value, low, high].join(' '),
  );
  return [...same.values()].flatMap(([first]) => first ?? []);
}

function read(position: Position): Figure[] {
  const { value, interval } = position;
  if (value === null) return [];
  const [low, high] = interval ?? [value, value];
  return [{ position, value, low, high }];
}

/**
 * The widest stretch between figures that no words allow, where sources on its two sides were
 * found to disagree: figures that cannot be compared leave none, however far apart they stand.
 */
export function gapOf(question: Question): Gap | null {
  const figures = figuresOf(question);
  const ordered = figures.toSorted((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity));
  const gaps = ordered.flatMap(({ low }, at): Gap[] => {
    const reach = Math.max(...ordered.slice(0, at).map(({ high }) => high ?? Infinity));
    return at > 0 && low !== null && low > reach ? [{ from: reach, to: low }] : [];
  });
  const disputed = gaps.filter((gap) => isDisputed(question, figures, gap));
  return disputed.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

function isDisputed(question: Question, figures: readonly Figure[], { from, to }: Gap): boolean {
  const below = figures.filter(({ high }) => high !== null && high <= from);
  const above = figures.filter(({ low }) => low !== null && low >= to);
  return below.some((one) =>
    above.some((other) => {
      const pair = between(question, one.position.source, other.position.source);
      return isDisagreement(pair?.verdict ?? null);
    }),
  );
}

/** Digits of the ends of a gap as they are told, and of how wide it is. */
const DIGITS = { end: 5, distance: 3 } as const;

/** A gap in digits that one can subtract by hand: never wider than it is, and its width no more. */
export function toldGap({ from, to }: Gap): { from: number; to: number; least: number } {
  const ends = { from: roundUp(from, DIGITS.end), to: roundDown(to, DIGITS.end) };
  return { ...ends, least: roundDown(ends.to - ends.from, DIGITS.distance) };
}

/** The values that every figure allows; null where there is none. */
export function commonRange(figures: readonly Figure[]): [number | null, number | null] | null {
  const low = Math.max(...figures.map((figure) => figure.low ?? -Infinity));
  const high = Math.min(...figures.map((figure) => figure.high ?? Infinity));
  if (figures.length === 0 || low > high) return null;
  return [finite(low), finite(high)];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
