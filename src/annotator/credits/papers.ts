import data from '../lexicon/data/credits.json' with { type: 'json' };
import { words } from '../lexicon/words.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './draft.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';

/** Figures and papers that stand for whoever made them; all figures are one kind. */
export const PAPERS: ReadonlyMap<string, string> = new Map(Object.entries(data.papers));

/** "said in a | joint | statement" is no longer than this behind the verb, in tokens. */
const PAPER_REACH = 6;

/** "the bank said in a statement": keeps the speaker in mind, for whom "the statement" may stand. */
export function notePaper(
  tokens: readonly Token[],
  memory: Memory,
  { verb, speaker }: { readonly verb: number; readonly speaker: Speaker },
): void {
  if (lower(tokens, verb + 1) !== 'in' || !/^(?:an?|its)$/u.test(lower(tokens, verb + 2))) return;
  for (let at = verb + 3; at < verb + PAPER_REACH; at += 1) {
    const paper = PAPERS.get(lower(tokens, at));
    if (paper !== undefined) memory.papers.set(paper, speaker);
    if (paper !== undefined || tokens[at]?.kind !== 'word') return;
  }
}

const DATA_TIES = words('by collected compiled from of provided published released');

/** "figures from the Office for National Statistics showed" is no longer than this, in tokens. */
const DATA_REACH = 12;

/** Marks that part data from the verb. */
const CLOSERS = new Set([',', ';', ':', '"', '“', '”']);

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
