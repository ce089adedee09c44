import { type Hit, type Why, WHYS } from '../hit.ts';
import type { Plan } from '../query/plan.ts';

/** Orders of the results; the first is the usual one. */
export const SORTS = ['source', 'relevance', 'date'] as const;
export type Sort = (typeof SORTS)[number];

/** Results that stand together, under what brought them there. */
export interface Section {
  readonly why: Why;
  readonly groups: readonly Group[];
  readonly amount: number;
}

/** Results of one source, or where they stand by relevance of all sources. */
export interface Group {
  readonly source: string | null;
  readonly hits: readonly Hit[];
}

/** Results that lack a word, or have none, stand by relevance: by source the weakest may be first. */
const ALWAYS_RANKED: ReadonlySet<Why> = new Set(['part', 'topic']);

/**
 * The results in the order in which they are shown: by what brought them there, and there by source
 * or by relevance.
 *
 * @param sources ids of the sources in the order in which they stand for this sort
 */
export function arrange(hits: readonly Hit[], sources: readonly string[], sort: Sort): Section[] {
  const byWhy = Map.groupBy(hits, ({ why }) => why);
  return WHYS.flatMap((why): Section[] => {
    const own = byWhy.get(why);
    if (own === undefined) return [];
    const ranked = own.toSorted((a, b) => b.score - a.score);
    const isRanked = sort === 'relevance' || (sort === 'source' && ALWAYS_RANKED.has(why));
    const groups = isRanked ? [{ source: null, hits: ranked }] : bySource(ranked, sources);
    return [{ why, groups, amount: own.length }];
  });
}

function bySource(hits: readonly Hit[], sources: readonly string[]): Group[] {
  return sources.flatMap((source) => {
    const own = hits.filter(({ filed }) => filed.source.includes(source));
    return own.length > 0 ? [{ source, hits: own }] : [];
  });
}

/** The order of the results where nobody chose one: a question is ranked by the words that tell. */
export function usualSort({ asks }: Pick<Plan, 'asks'>): Sort {
  return asks ? 'relevance' : 'source';
}
