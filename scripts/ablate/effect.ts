import * as z from 'zod';

/** What changes in a set of texts where a point is taken away. */
export const Change = z.strictObject({
  texts: z.number().meta({ description: 'texts whose facts are not the same' }),
  wrong: z.number().meta({ description: 'faults that come: what is then wrongly said' }),
  missed: z.number().meta({ description: 'faults that come: what is then not found' }),
  mended: z.number().meta({ description: 'faults that go' }),
});
export type Change = z.infer<typeof Change>;

/** What taking a point away changes. */
export const Effect = z.strictObject({
  point: z.number(),
  changes: z.strictObject({
    seeds: Change,
    dev: Change,
    held: Change,
    cases: Change,
    corpora: Change,
  }),
  failures: z.array(z.string()).meta({ description: 'readings that fail, by their messages' }),
  atLoad: z.boolean().meta({
    description: 'it is called while the modules load, where no switch reaches it',
  }),
});
export type Effect = z.infer<typeof Effect>;

export const NO_CHANGE: Change = { texts: 0, wrong: 0, missed: 0, mended: 0 };
export const NO_CHANGES: Effect['changes'] = {
  seeds: NO_CHANGE,
  dev: NO_CHANGE,
  held: NO_CHANGE,
  cases: NO_CHANGE,
  corpora: NO_CHANGE,
};

/** How many faults there are more without a point. */
export function gain({ wrong, missed, mended }: Change): number {
  return wrong + missed - mended;
}
