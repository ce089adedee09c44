import type { ShownSource } from '../../corpus/shown-source.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Question } from '../../schemas/question.ts';

/**
 * How a figure is told: as a fact; as a target, still ahead or said to be met; as a forecast or not
 * as a fact; or not at all, but worked out from what the source says.
 */
export type FigureLook = 'said' | 'target' | 'met' | 'unsure' | 'worked-out';

/** How a figure is told, in a reader's words. */
export const LOOK_WORDS: Readonly<Record<FigureLook, string>> = {
  said: 'told as a fact',
  target: 'a target',
  met: 'a target, said to be met',
  unsure: 'a forecast, or not told as a fact',
  'worked-out': 'worked out from the source’s own figures',
};

/** All of them. */
export const LOOKS: readonly FigureLook[] = ['said', 'target', 'met', 'unsure', 'worked-out'];

/** A figure with the time it is about. */
export interface DatedFigure {
  /** A key of its own, for the table and its mark. */
  readonly id: string;
  /** The measure whose level or growth it is or aims at. */
  readonly measure: string;
  readonly unit: string;
  readonly claim: string;
  readonly source: ShownSource;
  readonly words: string;
  /** Below 0 for a fall. */
  readonly value: number;
  /** What the words allow; null is an open end. */
  readonly interval: readonly [number | null, number | null];
  readonly qualifier: Quantity['qualifier'];
  /** ISO 8601 date or interval: of a target its deadline, or when it was met where none is said. */
  readonly period: string;
  /** When a target is said to have been met; null elsewhere. */
  readonly met: string | null;
  /** Whether the period of a target is its deadline. */
  readonly isDue: boolean;
  readonly look: FigureLook;
  /** What compares it, the sharpest disagreement first. */
  readonly questions: readonly Question[];
}

/** Figures of one measure in one unit. */
export interface Series {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** Whether its figures are changes: they are drawn as slopes from 0. */
  readonly isGrowth: boolean;
  readonly figures: readonly DatedFigure[];
}
