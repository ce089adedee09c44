import type { SearchState } from './address.ts';
import { perFilter, type Filed, type Hit } from './hit.ts';
import { FILTERS, type FilterName } from './index/filters.ts';

type Chosen = Pick<SearchState, 'chosen'>;
type Counts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

const fits = (hit: Hit, chosen: Filed, name: FilterName): boolean =>
  chosen[name].length === 0 || chosen[name].some((value) => hit.filed[name].includes(value));

/** The hits that every filter lets through; of one filter any chosen value will do. */
export function narrow(hits: readonly Hit[], { chosen }: Chosen): Hit[] {
  return hits.filter((hit) => FILTERS.every((name) => fits(hit, chosen, name)));
}

/** How many hits each value of each filter has, given what the other filters let through. */
export function countFacets(hits: readonly Hit[], { chosen }: Chosen): Counts {
  return perFilter((name) => {
    const others = FILTERS.filter((other) => other !== name);
    const counts = new Map<string, number>();
    for (const hit of hits.filter((one) => others.every((other) => fits(one, chosen, other)))) {
      for (const value of hit.filed[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });
}
