import * as z from 'zod';

/** A state of the corpus: the beginning of a hash over all its sources. */
export const State = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .meta({ description: 'state of the corpus: twelve digits that stand for the exact texts' });
