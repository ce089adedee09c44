import type { CorpusState, LedgerSource } from '../schemas/ledger.ts';

/** An article that is gone, or has another id. */
export interface GoneSource extends LedgerSource {
  readonly gone: NonNullable<LedgerSource['gone']>;
}

/** Two articles, by their ids, that were compared once. */
export type FormerPair = readonly [a: string, b: string];

/** Lookups of the articles that are gone, and of what was compared with them. */
export function goneArticles(sources: readonly LedgerSource[], states: readonly CorpusState[]) {
  const gone = sources.filter((source): source is GoneSource => source.gone !== null);
  const next = new Map(gone.map(({ id, gone: { now } }) => [id, now]));
  return {
    goneSources: gone,
    /** The id that a renamed article has now; undefined where it has none, or its own still. */
    movedFrom: (source: string): string | undefined => {
      const seen = new Set([source]);
      let now = next.get(source);
      for (let then = now; then != null && !seen.has(then); then = next.get(then)) {
        seen.add(then);
        now = then;
      }
      return now ?? undefined;
    },
    /** Every two articles that were in the corpus together and are not now, in either order. */
    formerPairs: formerPairs(states, new Set(next.keys())),
  };
}

function formerPairs(states: readonly CorpusState[], gone: ReadonlySet<string>): FormerPair[] {
  const pairs = states.flatMap(({ sources }) =>
    sources.flatMap(({ id: a }) =>
      sources.flatMap(({ id: b }): FormerPair[] =>
        a !== b && (gone.has(a) || gone.has(b)) ? [[a, b]] : [],
      ),
    ),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
