import type { SourcePair } from '../schemas/question.ts';
import type { Rule, Spoken } from './ruling.ts';

/** Of more sources than these the first are paired: pairs grow with the square of their number. */
const MOST_SOURCES = 16;

/** How every two sources stand to each other, by a rule on what these two say. */
export function pairsOf<T extends Spoken>(items: readonly T[], rule: Rule<T>): SourcePair[] {
  const bySource = Map.groupBy(items, ({ position }) => position.source);
  const sources = [...bySource].slice(0, MOST_SOURCES);
  return sources.flatMap(([a, ofA], index) =>
    sources.slice(index + 1).map(([b, ofB]): SourcePair => ({
      sources: [a, b],
      ...rule([...ofA, ...ofB]),
    })),
  );
}

/** The pairs with the sources of each, and the pairs themselves, in an order of sources. */
export function inOrder(pairs: readonly SourcePair[], order: readonly string[]): SourcePair[] {
  const rank = (source: string): number => order.indexOf(source);
  return pairs
    .map((pair): SourcePair => {
      const [a, b] = pair.sources;
      return rank(a) < rank(b) ? pair : { ...pair, sources: [b, a] };
    })
    .sort(({ sources: [a, b] }, { sources: [c, d] }) => rank(a) - rank(c) || rank(b) - rank(d));
}
