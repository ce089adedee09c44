import { CLOSERS, DATA_TIES } from '../lexicon/credits.ts';
import data from '../lexicon/data/credits.json' with { type: 'json' };
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** Figures and papers that stand for whoever made them; all figures are one kind. */
export const PAPERS: ReadonlyMap<string, string> = new Map(Object.entries(data.papers));

/** "figures from the Office for National Statistics showed" is no longer than this, in tokens. */
const DATA_REACH = 12;

/** "customs data show", "the figures show": data stand for whoever gathered them. */
export function isData({ tokens, from }: Scene, verb: number): boolean {
  if (isPaper(tokens, verb - 1)) return true;
  for (let at = verb - 1; at > Math.max(from, verb - DATA_REACH); at -= 1) {
    if (CLOSERS.has(lower(tokens, at))) return false;
    if (DATA_TIES.has(lower(tokens, at)) && isPaper(tokens, at - 1)) return true;
  }
  return false;
}

function isPaper(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:polls|records|results|surveys)$/u.test(lower(tokens, at)) || PAPERS.has(lower(tokens, at))
  );
}
