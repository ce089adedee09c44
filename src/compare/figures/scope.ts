import { SCOPE_FACETS } from '../../schemas/quantity.ts';

type Facet = keyof typeof SCOPE_FACETS | 'region';

/** The facet of each word for how wide a figure reaches; any other word names a region. */
const FACETS: ReadonlyMap<string, Facet> = new Map([
  ...SCOPE_FACETS.things.map((word) => [word, 'things'] as const),
  ...SCOPE_FACETS.heads.map((word) => [word, 'heads'] as const),
  ...SCOPE_FACETS.net.map((word) => [word, 'net'] as const),
]);

/** What a figure is about whose words name no part: other words for the whole add nothing. */
const UNMARKED: Readonly<Record<Facet, string | null>> = {
  things: null,
  heads: 'all together',
  net: null,
  region: 'the whole',
};

/** In what two figures reach differently wide, the two words for it; undefined where in nothing. */
export function apartInScope(
  a: readonly string[],
  b: readonly string[],
): readonly [string, string] | undefined {
  for (const facet of ['things', 'heads', 'net', 'region'] as const) {
    const [one, other] = [wordOf(a, facet), wordOf(b, facet)];
    if (one !== null && other !== null && one !== other) return [one, other];
  }
  return undefined;
}

function wordOf(scope: readonly string[], facet: Facet): string | null {
  return scope.find((word) => (FACETS.get(word) ?? 'region') === facet) ?? UNMARKED[facet];
}
