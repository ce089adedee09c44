import type { Quantity } from '../../schemas/quantity.ts';
import type { Position } from '../../schemas/question.ts';
import type { WorkedOut } from '../../schemas/worked-out.ts';
import type { Interval } from '../../schemas/interval.ts';
import { stretchOf } from '../../dates/periods.ts';

/** A figure in a comparison: what a source gives or what follows from it, a rate in the unit of the rate ("USD a month"). */
export interface Figure extends Pick<Quantity, 'measure' | 'unit' | 'period' | 'status' | 'scope'> {
  readonly position: Position;
  readonly interval: Interval;
  /** Whether the end of the interval lies outside it: "more than", "less than". */
  readonly strict: boolean;
  /** How far beyond an open bound another figure still lies close to it, in the figure's unit. */
  readonly reach: number;
  /** The figure in words: "$240 billion". */
  readonly amount: string;
  /** The sum it follows from; null for a figure that the source gives. */
  readonly working: string | null;
  /** What of its time was worked out and does not stand in its words; null where all is given. */
  readonly workedOut: WorkedOut | null;
  /** The other numbers in the words of its claim, as written but for commas: "24.5". */
  readonly beside: ReadonlySet<string>;
  /** Whom the source names for the figure; null where nobody. */
  readonly authority: string | null;
  /** Whether the source tells it as of a day. */
  readonly passing: boolean;
  /** Whether the source says that it is not so. */
  readonly denied: boolean;
  /** The siglum of the source, and when it was written: an ISO date, null where unknown. */
  readonly sign: string;
  readonly written: string | null;
  /** The figure in the source that it is, or the first of those it follows from. */
  readonly quantity: Quantity;
}

/** The stretch of time that a figure is of, however it is written; empty where no time is known. */
export function stretchOfFigure({ period }: Pick<Figure, 'period'>): string {
  return period === null ? '' : stretchOf(period);
}

/** The numbers in some words, as written but for commas. */
export function numbersIn(words: string): string[] {
  return (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', ''));
}
