import type { EventFact } from '../../schemas/event.ts';
import type { Contexts } from '../likeness/context.ts';
import { likeness, sharedKeys } from '../likeness/vector.ts';
import type { EventMatter } from './told.ts';

/** How alike the words of two events must be where their type says little; set on the marked corpora. */
const ALIKE = 0.2;

/** Tells whether two events are told in like words, beside the names of those who take part. */
export function alikeEvents(
  ownerOf: EventMatter['claimOf'],
  { around }: Contexts,
): EventMatter['alikeInWords'] {
  const contextOf = ({ id, span }: EventFact) => around(ownerOf(id), span, span);
  return (a, b) => {
    const [one, other] = [contextOf(a), contextOf(b)];
    return sharedKeys(one, other).length > 1 && likeness(one, other) >= ALIKE;
  };
}
