import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Contexts } from '../likeness/context.ts';
import { likeness, sharedKeys } from '../likeness/vector.ts';
import type { AlikeInWords } from './cluster.ts';

/** How alike the words of two events must be where their type says little; set on the marked corpora. */
const ALIKE = 0.2;

/** Tells whether two events are told in like words, beside the names of those who take part. */
export function alikeEvents(ownerOf: (fact: string) => Claim, { around }: Contexts): AlikeInWords {
  const contextOf = ({ id, span }: EventFact) => around(ownerOf(id), span, span);
  return (a, b) => {
    const [one, other] = [contextOf(a), contextOf(b)];
    return sharedKeys(one, other).length > 1 && likeness(one, other) >= ALIKE;
  };
}
