import { common, type Located } from './overlap.ts';

/** Marks and facts brought together one to one, and what is left over on each side. */
export interface Matching<M, F> {
  readonly pairs: readonly (readonly [M, F])[];
  readonly misses: readonly M[];
  readonly extras: readonly F[];
}

/**
 * Gives each mark, in order and the optional ones last, the free fact it accepts and shares most
 * text with. A fact that an optional mark accepts is neither a hit nor an extra.
 */
export function match<M extends Located & { readonly optional: boolean }, F extends Located>(
  marks: readonly M[],
  facts: readonly F[],
  accepts: (mark: M, fact: F) => boolean,
): Matching<M, F> {
  const free = new Set(facts);
  const pairs: [M, F][] = [];
  const misses: M[] = [];
  for (const mark of marks.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const [hit] = [...free]
      .filter((fact) => common(mark, fact) > 0 && accepts(mark, fact))
      .sort((a, b) => common(b, mark) - common(a, mark));
    if (hit !== undefined) free.delete(hit);
    if (mark.optional) continue;
    if (hit === undefined) misses.push(mark);
    else pairs.push([mark, hit]);
  }
  return { pairs, misses, extras: [...free] };
}
