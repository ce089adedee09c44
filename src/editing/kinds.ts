import type * as z from 'zod';
import { type FactKind, FIELDS } from '../schemas/corrections.ts';
import { EventFact } from '../schemas/event.ts';
import type { Fact } from '../schemas/fact.ts';
import { Quantity } from '../schemas/quantity.ts';
import { Statement } from '../schemas/statement.ts';

/** Where a claim lists the ids of its facts of a kind. */
export type FactList = 'quantities' | 'events' | 'statements';

/** What a correction must know of a kind of fact. */
export interface Kind<T extends z.infer<typeof Fact>> {
  readonly name: FactKind;
  readonly list: FactList;
  /** The letter between the claim’s id and the number in a fact’s id. */
  readonly letter: string;
  readonly schema: z.ZodType<T>;
  /** The fields that an editor may set. */
  readonly fields: z.ZodObject;
  /** What a field means where a text says nothing of it: no, none or nobody. */
  readonly neutral: Readonly<Record<string, unknown>>;
}

export const QUANTITY: Kind<Quantity> = {
  name: 'quantity',
  list: 'quantities',
  letter: 'q',
  schema: Quantity,
  fields: FIELDS.quantity,
  neutral: {
    direction: null,
    speaker: null,
    origin: null,
    denied: false,
    hedge: null,
    provisional: false,
    scope: [],
    per: null,
    early: null,
    share: null,
  },
};

export const EVENT: Kind<EventFact> = {
  name: 'event',
  list: 'events',
  letter: 'e',
  schema: EventFact,
  fields: FIELDS.event,
  neutral: {
    end: null,
    orEarlier: false,
    planned: false,
    denied: false,
    hedge: null,
    last: false,
    ordinal: null,
  },
};

export const STATEMENT: Kind<Statement> = {
  name: 'statement',
  list: 'statements',
  letter: 's',
  schema: Statement,
  fields: FIELDS.statement,
  neutral: { speaker_role: null },
};
