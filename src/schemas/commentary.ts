import * as z from 'zod';
import { IsoDate } from './date.ts';

/** The front matter of an editor's note on a question, `commentary/{question}.md`. */
export const Commentary = z.strictObject({
  by: z.string().min(1).meta({ description: 'who wrote it' }),
  date: z.preprocess(
    // YAML reads a date that stands without quotes as an instant.
    (date) => (date instanceof Date ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : date),
    IsoDate,
  ),
});
export type Commentary = z.infer<typeof Commentary>;
