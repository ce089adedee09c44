type Facet = 'goods' | 'head' | 'net' | 'region';

/** Words for how wide a figure reaches, by what they tell apart; any other word names a region. */
const FACETS: ReadonlyMap<string, Facet> = new Map([
  ['goods', 'goods'],
  ['goods and services', 'goods'],
  ['services', 'goods'],
  ['a head', 'head'],
  ['gross', 'net'],
  ['net', 'net'],
]);

/** What a figure is about whose words name no part: other words for the whole add nothing. */
const UNMARKED: Readonly<Record<Facet, string | null>> = {
  goods: null,
  head: 'all together',
  net: null,
  region: 'the whole',
};

/** In what two figures reach differently wide, the two words for it; undefined where in nothing. */
export function apartInScope(
  a: readonly string[],
  b: readonly string[],
): readonly [string, string] | undefined {
  for (const facet of ['goods', 'head', 'net', 'region'] as const) {
    const [one, other] = [wordOf(a, facet), wordOf(b, facet)];
    if (one !== null && other !== null && one !== other) return [one, other];
  }
  return undefined;
}

function wordOf(scope: readonly string[], facet: Facet): string | null {
  return scope.find((word) => (FACETS.get(word) ?? 'region') === facet) ?? UNMARKED[facet];
}
