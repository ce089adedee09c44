import type { SourcePair } from '../schemas/question.ts';
import { everyTwo } from './group.ts';
import type { RuleOfTwo, Ruling, Spoken } from './ruling.ts';

/** How every two sources stand to each other, by a rule on what these two say. */
export function pairsOf<T extends Spoken>(items: readonly T[], rule: RuleOfTwo<T>): SourcePair[] {
  const sources = [...Map.groupBy(items, ({ position }) => position.source)];
  return everyTwo(sources).flatMap(([[a, ofA], [b, ofB]]): SourcePair[] => {
    const ruling = rule([...ofA, ...ofB]);
    if (ruling === null) return [];
    const { verdict, reason, why, rule: name, on } = ruling;
    const facts: SourcePair['facts'] = [factOf(a, on, ofA), factOf(b, on, ofB)];
    return [{ sources: [a, b], facts, on: [], verdict, reason, why, rule: name }];
  });
}

/** The fact of a source that a verdict rests on; of several equal ones the first. */
function factOf(source: string, on: Ruling['on'], items: readonly Spoken[]): string | null {
  const positions = on ?? items.map(({ position }) => position);
  return positions.find((position) => position.source === source)?.fact ?? null;
}

/** The pairs with the sources of each, and the pairs themselves, in an order of sources. */
export function inOrder(pairs: readonly SourcePair[], order: readonly string[]): SourcePair[] {
  const ranks = new Map(order.map((source, rank) => [source, rank]));
  const rank = (source: string): number => ranks.get(source) ?? order.length;
  return pairs
    .map((pair): SourcePair => {
      const { sources, facts } = pair;
      if (rank(sources[0]) < rank(sources[1])) return pair;
      return { ...pair, sources: [sources[1], sources[0]], facts: [facts[1], facts[0]] };
    })
    .sort(({ sources: [a, b] }, { sources: [c, d] }) => rank(a) - rank(c) || rank(b) - rank(d));
}
