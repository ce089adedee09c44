import type * as z from 'zod';
import type { Correction } from '../schemas/corrections.ts';
import type { Fact } from '../schemas/fact.ts';
import { below, EditingFault, type Place } from './fault.ts';
import type { Kind } from './kinds.ts';
import { checkedFields, wholeFact } from './set.ts';

type Correct = Extract<Correction, { change: 'correct' }>;

/**
 * A fact with the fields that an editor corrected, which are no longer implied.
 *
 * @throws EditingFault where a field may not be set, does not fit, or holds the value already
 */
export function correctedFact<T extends z.infer<typeof Fact>>(
  kind: Kind<T>,
  fact: T,
  { set }: Correct,
  place: Place,
): T {
  const at = below(place, 'set');
  const fields = checkedFields(kind, set, at);
  if (Object.keys(fields).length === 0)
    throw new EditingFault(at, 'sets nothing.', 'Name the fields and their right values.');
  const now = new Map<string, unknown>(Object.entries(fact));
  for (const [field, value] of Object.entries(fields)) {
    // Both went through one schema, so equal values are written alike.
    if (JSON.stringify(now.get(field)) === JSON.stringify(value))
      throw new EditingFault(
        below(at, field),
        `sets ${field} of ${fact.id} to what it is.`,
        'The rules read it so by now: take it out.',
      );
  }
  const implied = fact.implied.filter((field) => !(field in fields));
  return wholeFact(kind, { ...fact, ...fields, implied }, at);
}
