import { AIM_NOUNS } from '../lexicon/status.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureScene } from './scene.ts';

/** The last token before a figure that fits, no further back than a reach or the clause. */
export function lastBefore(
  { tokens, sentence }: FigureScene,
  figure: FigureAt,
  fits: (tokens: readonly Token[], at: number) => boolean,
  reach: number,
): number | undefined {
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - reach); at -= 1) {
    if (fits(tokens, at)) return at;
    if (
      tokens[at]?.kind === 'mark' &&
      (ENDS.has(lower(tokens, at)) || isColon(tokens, at) || opensClause(tokens, at))
    )
      return undefined;
  }
  return undefined;
}

const ENDS = new Set(['.', ';']);

/** A colon ends what came before it, save a goal that it states: "a new goal: $5 billion". */
function isColon(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === ':' && !AIM_NOUNS.has(lower(tokens, at - 1));
}

/** ", and exports were", ", but": what was aimed at or expected before stays behind. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === ',' && /^(?:and|but)$/.test(lower(tokens, at + 1));
}
