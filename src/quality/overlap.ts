import type { Span } from '../schemas/span.ts';

/** Something that stands in a text: the id of its source and its place there. */
export interface Located {
  readonly source: string;
  readonly span: Span;
}

/** Length in UTF-16 code units. */
export function lengthOf({ span: [start, end] }: Located): number {
  return end - start;
}

/** How many UTF-16 code units two passages share; none if their sources differ. */
export function common(a: Located, b: Located): number {
  if (a.source !== b.source) return 0;
  return Math.max(0, Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0]));
}

/** Whether two passages share at least half of the shorter one. */
export function covers(a: Located, b: Located): boolean {
  const shared = common(a, b);
  return shared > 0 && shared >= 0.5 * Math.min(lengthOf(a), lengthOf(b));
}

/** The passage that shares most with another; of equals the first; none if none shares anything. */
export function nearest<T extends Located>(item: Located, others: Iterable<T>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const other of others) {
    const shared = common(item, other);
    if (shared <= most) continue;
    best = other;
    most = shared;
  }
  return best;
}
