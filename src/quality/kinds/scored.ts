import type { Found } from '../differences.ts';

/** The score of a kind of fact, and what it did not get right. */
export interface Scored<Score> {
  readonly score: Score;
  readonly differences: readonly Found[];
}
