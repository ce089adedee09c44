import type { Hit } from './hit.ts';

/** A question that claims with the words speak to, and who answers it without these words. */
export interface Asked {
  readonly question: string;
  /** Ids of sources, in the order given. */
  readonly others: readonly string[];
}

/** More questions than these are not offered beside the results. */
const MOST = 3;

/**
 * The questions that the best hits speak to and that sources without any hit answer too, those
 * first that the most hits speak to.
 *
 * @param speakers the ids of the sources that speak to a question, by its id
 */
export function askedBeside(
  hits: readonly Hit[],
  speakers: ReadonlyMap<string, readonly string[]>,
): Asked[] {
  const most = hits.reduce((held, hit) => Math.max(held, hit.held), 0);
  const found = new Set(hits.flatMap(({ filed }) => filed.source));
  const questions = hits.filter(({ held }) => held === most).flatMap((hit) => hit.questions);
  return [...Map.groupBy(questions, (question) => question)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([question]): Asked[] => {
      const others = (speakers.get(question) ?? []).filter((source) => !found.has(source));
      return others.length === 0 ? [] : [{ question, others }];
    })
    .slice(0, MOST);
}
