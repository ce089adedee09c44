import * as z from 'zod';
import { IsoPeriod } from './date.ts';
import { Fact } from './fact.ts';

export const Status = z.enum(['observed', 'target', 'forecast', 'reached-target']);
export type Status = z.infer<typeof Status>;

export const Qualifier = z.enum([
  'exact',
  'about',
  'more-than',
  'less-than',
  'nearly',
  'at-least',
  'up-to',
]);
export type Qualifier = z.infer<typeof Qualifier>;

export const Direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof Direction>;

/** A number that says how much or how many of something there is in the world. */
export const Quantity = Fact.extend({
  value: z.number().meta({ description: 'scaled: "$240 billion" is 240000000000' }),
  step: z.number().positive().meta({
    description: 'worth of the last digit written: 1e9 in "$310 billion", 1e8 in "$310.4 billion"',
  }),
  unit: z.string().meta({
    description:
      'ISO 4217 currency, "%", UCUM-like unit, "ordinal", or the noun counted, in the plural',
  }),
  measure: z.string().meta({ description: 'kebab-case key of what is measured' }),
  period: IsoPeriod.nullable().meta({ description: 'the time the value is about' }),
  status: Status,
  qualifier: Qualifier,
  direction: Direction.nullable().meta({ description: 'of a change; null for a level' }),
  speaker: z.string().nullable().meta({ description: 'whom the article credits the figure to' }),
  origin: z
    .string()
    .nullable()
    .meta({ description: 'where the figure comes from, when the text says so' }),
});
export type Quantity = z.infer<typeof Quantity>;
