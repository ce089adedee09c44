import * as z from 'zod';
import { IsoDate } from './date.ts';
import { EventFact } from './event.ts';
import { Quantity } from './quantity.ts';
import { Statement } from './statement.ts';

const Signed = {
  by: z.string().min(1).meta({ description: 'who corrects' }),
  date: IsoDate,
  why: z.string().min(1),
};

/** Fields of a fact that follow from its place in the text and its rule; nobody may set them. */
export const FIXED = {
  id: true,
  source: true,
  span: true,
  quote: true,
  rule: true,
  implied: true,
} as const;

/** What an editor may set of each kind of fact: its own fields, each of its own type. */
export const FIELDS = {
  quantity: z.strictObject(Quantity.omit(FIXED).shape),
  event: z.strictObject(EventFact.omit(FIXED).shape),
  statement: z.strictObject(Statement.omit(FIXED).shape),
};
export type FactKind = keyof typeof FIELDS;

/** Fields of a fact that was read wrongly. */
const Correct = z.strictObject({
  change: z.literal('correct'),
  fact: z.string().meta({ description: 'id of the fact' }),
  set: z.record(z.string(), z.unknown()).meta({ description: 'fields with their right values' }),
  ...Signed,
});

/** A fact that is none. */
const Drop = z.strictObject({ change: z.literal('drop'), fact: z.string(), ...Signed });

/** A fact that the rules missed: its words must stand in the claim. */
const Add = z.strictObject({
  change: z.literal('add'),
  claim: z.string(),
  kind: z.enum(['quantity', 'event', 'statement']),
  quote: z.string().min(1).meta({ description: 'words of the claim, letter for letter' }),
  set: z.record(z.string(), z.unknown()),
  ...Signed,
});

/** An editor's correction of what was read, signed and with a reason. */
export const Correction = z.discriminatedUnion('change', [Correct, Drop, Add]);
export type Correction = z.infer<typeof Correction>;

/** `corrections.yml`: in the order they are carried out. */
export const Corrections = z.strictObject({ corrections: z.array(Correction).default([]) });
export type Corrections = z.infer<typeof Corrections>;
