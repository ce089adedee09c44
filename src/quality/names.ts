import { f1 } from './rates.ts';
import { plainName } from './sameness.ts';

/** Names marked and names found at one place. */
export type Names = readonly [marked: readonly string[], found: readonly string[]];

/** F1 over all names, each counted once at its place. */
export function namesF1(places: readonly Names[]): number {
  let hits = 0;
  let found = 0;
  let marked = 0;
  for (const [a, b] of places) {
    const due = new Set(a);
    const said = new Set(b);
    hits += [...due].filter((name) => said.has(name)).length;
    marked += due.size;
    found += said.size;
  }
  return f1(hits, found, marked);
}

/** Names without case and punctuation. */
export function plainNames(names: readonly string[]): string[] {
  return names.map(plainName);
}

/** Whether two lists hold the same names, in any order. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const first = new Set(a);
  const second = new Set(b);
  return first.size === second.size && [...first].every((name) => second.has(name));
}
