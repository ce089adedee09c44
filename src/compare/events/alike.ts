import type { EventFact } from '../../schemas/event.ts';
import type { Contexts } from '../likeness/context.ts';
import { isDisjoint } from '../likeness/names.ts';
import { likeness, sharedKeys } from '../likeness/vector.ts';
import { termsOf } from '../../words/terms.ts';
import type { EventMatter } from './told.ts';

/** How alike the words of two events must be where their type says little; set on the marked corpora. */
const ALIKE = 0.2;

/**
 * Tells whether two events, of one of which no place is known, are told with other names beside
 * those who take part: "visited Lund" beside "did not visit Varby". A place stands for its country.
 */
export function eventsApart(
  countryOf: EventMatter['countryOf'],
  { isName }: Contexts,
): EventMatter['areApart'] {
  const others = ({ quote, participants, places }: EventFact): Set<string> => {
    const taking = new Set(participants.flatMap(termsOf).map(({ key }) => key));
    const names = termsOf(quote).filter((term) => isName(term) && !taking.has(term.key));
    return new Set([...names.map(({ text }) => text), ...places].map(countryOf));
  };
  return (a, b) => {
    if (a.places.length > 0 && b.places.length > 0) return false;
    const [one, other] = [others(a), others(b)];
    return one.size > 0 && other.size > 0 && isDisjoint(one, other);
  };
}

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
