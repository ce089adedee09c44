import * as z from 'zod';
import { IsoPeriod } from './date.ts';
import { Fact } from './fact.ts';

export const Status = z.enum(['observed', 'target', 'forecast', 'reached-target']).meta({
  description:
    'observed: it was so; target: it is aimed at; forecast: it is expected; reached-target: an aim that was reached',
});
export type Status = z.infer<typeof Status>;

export const Qualifier = z
  .enum(['exact', 'about', 'more-than', 'less-than', 'nearly', 'at-least', 'up-to'])
  .meta({
    description:
      'how exact the words make it: exact, about, more-than, less-than, nearly (a little less), at-least, up-to',
  });
export type Qualifier = z.infer<typeof Qualifier>;

export const Direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof Direction>;

/** How a source tells what it does not tell as a fact. */
export const Hedge = z.enum(['hoped', 'planned', 'conditional', 'alleged']);
export type Hedge = z.infer<typeof Hedge>;

/**
 * The words of a figure's `scope` that exclude each other, facet by facet; any other word is a
 * region. Where none is said, a figure is of all heads together and of the whole country, and in the
 * other facets it is not known.
 */
export const SCOPE_FACETS = {
  things: ['goods', 'services', 'goods and services'],
  heads: ['a head'],
  net: ['net', 'gross'],
} as const;

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
  denied: z.boolean().meta({ description: 'the text says that it is or was not so' }),
  hedge: Hedge.nullable().meta({ description: 'null where it is told as a fact' }),
  provisional: z.boolean().meta({
    description: 'told as it stood on a day and may change: "so far", "preliminary figures"',
  }),
  scope: z.array(z.string()).meta({
    description: 'how wide it reaches, where said: "goods", "a head", "net", a region; sorted',
  }),
  per: z.string().nullable().meta({ description: 'of a rate: "year" in "$5 billion a year"' }),
  early: IsoPeriod.nullable().meta({
    description: 'of a target passed ahead of its time: when that was; null elsewhere',
  }),
  share: z
    .strictObject({
      part: z.string().meta({ description: 'id of the figure that the share makes up' }),
      of: z.string().meta({ description: 'key of the measure that it is a share of' }),
    })
    .nullable()
    .meta({ description: 'for "$60 billion, 30 percent of all trade"; null elsewhere' }),
});
export type Quantity = z.infer<typeof Quantity>;
