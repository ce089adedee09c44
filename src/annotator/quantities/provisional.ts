import { PASSING } from '../lexicon/telling.ts';
import { firstIn, phrases } from '../recognisers/read.ts';
import type { Beside } from './beside.ts';
import type { FigureScene } from './scene.ts';

const WORDS = phrases(...PASSING);

/**
 * Whether the words tell a figure as of a day: "$5 billion so far", "provisional figures", "as of
 * July". Not "a provisional government", "the first estimate of a poet".
 */
export function isProvisional({ tokens }: FigureScene, { before, after }: Beside): boolean {
  return [before, after].some(({ from, to }) => firstIn(tokens, from, to, WORDS) !== undefined);
}
