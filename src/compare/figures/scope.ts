import { SCOPE_FACETS } from '../../schemas/quantity.ts';

/** The facet of each word for how wide a figure reaches; any other word names a region. */
const FACETS: ReadonlyMap<string, string> = new Map(
  Object.entries(SCOPE_FACETS).flatMap(([facet, words]) =>
    words.map((word) => [word, facet] as const),
  ),
);

/** What a figure is about whose words name no part: other words for the whole add nothing. */
const UNMARKED = { things: null, heads: 'all together', net: null, region: 'the whole' };

/** In what two figures reach differently wide, the two words for it; undefined where in nothing. */
export function apartInScope(
  a: readonly string[],
  b: readonly string[],
): readonly [string, string] | undefined {
  for (const [facet, unmarked] of Object.entries(UNMARKED)) {
    const [one, other] = [a, b].map(
      (scope) => scope.find((word) => (FACETS.get(word) ?? 'region') === facet) ?? unmarked,
    );
    if (one != null && other != null && one !== other) return [one, other];
  }
  return undefined;
}
