import type { Spoken } from './ruling.ts';

/**
 * Two things of different sources that part them: neither source has anything that meets what the
 * other says. Who tells of two things does not fall out with one who tells of one of them.
 */
export function clashOf<T extends Spoken>(
  items: readonly T[],
  meet: (a: T, b: T) => boolean,
): readonly [T, T] | undefined {
  const sources = [...Map.groupBy(items, ({ position }) => position.source).values()];
  for (const [at, own] of sources.entries())
    for (const others of sources.slice(at + 1)) {
      const one = own.find((a) => !others.some((b) => meet(a, b)));
      const other = one && others.find((b) => !own.some((a) => meet(a, b)));
      if (one !== undefined && other !== undefined) return [one, other];
    }
  return undefined;
}
