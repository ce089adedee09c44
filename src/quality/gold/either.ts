import * as z from 'zod';

/**
 * A value of a mark as the list of values that are right: one, or, where two annotators differed
 * and the file says `{ "either": [a, b] }`, each of theirs.
 */
export function either<T>(one: z.ZodType<T>) {
  return z.union([
    one.transform((value): readonly T[] => [value]),
    z
      .object({ either: z.array(one).min(1) })
      .transform(({ either: values }): readonly T[] => values),
  ]);
}
