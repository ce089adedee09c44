import type { PlacedComparison } from '../gold/comparison.ts';
import { type Group, passagesIn, sourceCount } from './group.ts';

/** A marked question and the question of the site it is found in; each is in one pair at most. */
export type Pairing = ReadonlyMap<PlacedComparison, Group>;

interface Option {
  readonly comparison: PlacedComparison;
  readonly group: Group;
  /** How many sources have passages in both. */
  readonly sources: number;
  /** Passages held in common, as a part of all that either holds. */
  readonly share: number;
}

/** How much a pair is worth; none at all is worth nothing, and one that may not be is worth less. */
type Worth = (comparison: PlacedComparison, group: Group | undefined) => number;

/**
 * Pairs marked questions off with questions of the site, one to one. A pair holds passages of two
 * sources at least in common. The largest shares of common passages go first; then any two pairs
 * change partners for as long as the sum of their shares grows.
 */
export function pairOff(
  comparisons: readonly PlacedComparison[],
  groups: readonly Group[],
): Pairing {
  const options = optionsOf(comparisons, groups);
  const pairing = greedy(options);
  const worth = worthOf(options);
  let changed = true;
  while (changed) changed = improve(pairing, comparisons, worth);
  return pairing;
}

function optionsOf(comparisons: readonly PlacedComparison[], groups: readonly Group[]): Option[] {
  return comparisons
    .flatMap((comparison) => groups.map((group) => optionOf(comparison, group)))
    .filter(({ sources }) => sources > 1)
    .sort((a, b) => b.share - a.share || b.sources - a.sources || byId(a.group, b.group));
}

function optionOf(comparison: PlacedComparison, group: Group): Option {
  const { passages } = comparison;
  const shared = passagesIn(group, passages);
  const either = passages.length + group.claims.length - shared.length;
  return {
    comparison,
    group,
    sources: sourceCount(shared),
    share: shared.length / Math.max(1, either),
  };
}

function byId({ question: { id: a } }: Group, { question: { id: b } }: Group): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function greedy(options: readonly Option[]): Map<PlacedComparison, Group> {
  const pairing = new Map<PlacedComparison, Group>();
  const taken = new Set<Group>();
  for (const { comparison, group } of options) {
    if (pairing.has(comparison) || taken.has(group)) continue;
    pairing.set(comparison, group);
    taken.add(group);
  }
  return pairing;
}

function worthOf(options: readonly Option[]): Worth {
  const shares = new Map<PlacedComparison, Map<Group, number>>();
  for (const { comparison, group, share } of options) {
    const own = shares.get(comparison) ?? new Map<Group, number>();
    shares.set(comparison, own.set(group, share));
  }
  return (comparison, group) =>
    group === undefined ? 0 : (shares.get(comparison)?.get(group) ?? -1);
}

/** Lets every two change partners where that is better; says whether any did. */
function improve(
  pairing: Map<PlacedComparison, Group>,
  comparisons: readonly PlacedComparison[],
  worth: Worth,
): boolean {
  let changed = false;
  for (const a of comparisons) {
    for (const b of comparisons) {
      if (a === b) continue;
      const [ofA, ofB] = [pairing.get(a), pairing.get(b)];
      const gain = worth(a, ofB) + worth(b, ofA) - worth(a, ofA) - worth(b, ofB);
      if (gain <= 1e-9) continue;
      give(pairing, a, ofB);
      give(pairing, b, ofA);
      changed = true;
    }
  }
  return changed;
}

function give(
  pairing: Map<PlacedComparison, Group>,
  comparison: PlacedComparison,
  group: Group | undefined,
): void {
  if (group === undefined) pairing.delete(comparison);
  else pairing.set(comparison, group);
}
