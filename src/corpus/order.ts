import type { Source } from '../schemas/source.ts';

/** The sources in the order in which they were written; those without a date come last. */
export function inTime(sources: readonly Source[]): Source[] {
  return sources.toSorted((a, b) => {
    if (a.date === null || b.date === null)
      return Number(a.date === null) - Number(b.date === null);
    return a.date < b.date ? -1 : Number(a.date > b.date);
  });
}
