import data from '../lexicon/data/attribution.json' with { type: 'json' };
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';

/** Figures and papers that stand for whoever made them; all figures are one kind. */
export const PAPERS: ReadonlyMap<string, string> = new Map(Object.entries(data.papers));

/** "customs | data", "the | figures": what stands for whoever gathered or wrote it. */
export function isPaper(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:polls|records|results|surveys)$/u.test(lower(tokens, at)) || PAPERS.has(lower(tokens, at))
  );
}
