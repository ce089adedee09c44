import type { Word } from '../syntax/word.ts';
import type { NumberRead } from './number.ts';
import type { Read } from '../text/read.ts';

/** What kind of number a figure is; it decides which refiners look at it. */
export type FigureKind =
  'money' | 'percent' | 'share' | 'amount' | 'count' | 'duration' | 'ordinal';

/** A number with its unit, as a recogniser reads it at a token. */
export interface Figure extends Read {
  readonly kind: FigureKind;
  readonly value: number;
  /** Worth of the last written digit, in the unit of the value. */
  readonly step: number;
  readonly unit: string;
  /** Words of the noun phrase that the number counts, lower case; empty where there is none. */
  readonly noun: readonly string[];
  readonly rule: string;
}

/** A figure of a number as read. */
export function figure(
  kind: FigureKind,
  rule: string,
  { to, value, step }: Pick<Figure, 'to' | 'value' | 'step'>,
  unit: string,
  noun: readonly string[] = [],
): Figure {
  return { to, value, step, unit, kind, noun, rule };
}

/** A figure with its place: tokens `[from, to)`. */
export interface FigureAt extends Figure {
  readonly from: number;
}

/** Reads a figure at a token, and the number that stands there, where one does. */
export type Recogniser = (
  tokens: readonly Word[],
  at: number,
  number: NumberRead | undefined,
) => Figure | undefined;
