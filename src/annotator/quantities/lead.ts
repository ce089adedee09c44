import { BOUNDS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { QuantityContext } from './context.ts';

/**
 * The token before a figure and what bounds it: "of | up to $5", "by | an average of 5%".
 *
 * @param isStop whether a word is no bound, though it looks like one
 */
export function leadOf(
  { tokens, parse }: QuantityContext,
  { from }: FigureAt,
  isStop: (at: number) => boolean = () => false,
): number {
  const own = parse.chunkAt(from);
  let at = from - 1;
  while (isBound(at) && !isStop(at)) at -= 1;
  return at;

  function isBound(place: number): boolean {
    const [chunk, word] = [parse.chunkAt(place), lower(tokens, place)];
    if (chunk === undefined || word === 'worth') return false;
    if (AVERAGES.test(word) || (word === 'of' && AVERAGES.test(lower(tokens, place - 1))))
      return true;
    const bounds = BOUNDS.has(word) || /^(?:as|between|least|most|much|than|up)$/.test(word);
    return chunk === own || bounds;
  }
}

const AVERAGES = /^(?:average|combined|mean|median|total)$/;

/** Whether a figure is so much of something. */
export function isRate({ kind }: FigureAt): boolean {
  return kind === 'percent' || kind === 'share';
}
