import type * as z from 'zod';
import { FIXED } from '../schemas/corrections.ts';
import type { Fact } from '../schemas/fact.ts';
import { below, EditingFault, type Place } from './fault.ts';
import type { Kind } from './kinds.ts';

type AnyFact = z.infer<typeof Fact>;
type Fields = Readonly<Record<string, unknown>>;

/** Fields that are the source’s own words or follow from them; to set one would forge a quotation. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(Object.keys(FIXED));

/**
 * The fields that an editor sets, each of its type.
 *
 * @throws EditingFault at a field that is not there, may not be set, or has another type
 */
export function checkedFields<T extends AnyFact>(kind: Kind<T>, set: Fields, place: Place): Fields {
  const own = Object.keys(kind.fields.shape);
  for (const field of Object.keys(set)) {
    if (OF_THE_TEXT.has(field))
      throw new EditingFault(
        below(place, field),
        `sets “${field}”, which follows from the source’s text.`,
        'Take it out; drop the fact and add another where its words are wrong.',
      );
    if (!own.includes(field))
      throw new EditingFault(
        below(place, field),
        `sets “${field}”, which is no field of this kind of fact (${kind.name}).`,
        `Name one of ${own.join(', ')}.`,
      );
  }
  const parsed = kind.fields.partial().safeParse(set);
  if (parsed.success) return parsed.data;
  throw misfit(parsed.error, place);
}

/**
 * A fact of all its fields.
 *
 * @throws EditingFault at the first field that does not fit
 */
export function wholeFact<T extends AnyFact>(kind: Kind<T>, fact: Fields, place: Place): T {
  const parsed = kind.schema.safeParse(fact);
  if (parsed.success) return parsed.data;
  throw misfit(parsed.error, place);
}

function misfit({ issues: [issue] }: z.ZodError, place: Place): EditingFault {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)));
  return new EditingFault(
    below(place, ...path),
    `sets ${path.join('.')}: ${issue?.message ?? 'not as expected'}.`,
    'See CONTRIBUTING.md for the fields and their types.',
  );
}
