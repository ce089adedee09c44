import type { EventFact } from '../../schemas/event.ts';
import { isDisjoint } from '../likeness/names.ts';
import { likeness, sharedKeys } from '../likeness/vector.ts';
import { termsOf } from '../../words/terms.ts';
import type { EventMatter } from './told.ts';

/** How alike the words of two events must be where their type says little; set on the marked corpora. */
const ALIKE = 0.2;

/**
 * Whether two events, of one of which no place is known, are told with other names beside those who
 * take part: "visited Lund" beside "did not visit Varby". A place stands for its country.
 */
export function areApart(a: EventFact, b: EventFact, matter: EventMatter): boolean {
  if (a.places.length > 0 && b.places.length > 0) return false;
  const [one, other] = [otherNames(a, matter), otherNames(b, matter)];
  return one.size > 0 && other.size > 0 && isDisjoint(one, other);
}

function otherNames(
  { quote, participants, places }: EventFact,
  { contexts, countryOf }: EventMatter,
): Set<string> {
  const taking = new Set(participants.flatMap(termsOf).map(({ key }) => key));
  const names = termsOf(quote).filter((term) => contexts.isName(term) && !taking.has(term.key));
  return new Set([...names.map(({ text }) => text), ...places].map(countryOf));
}

/** Whether two events are told in like words, beside the names of those who take part. */
export function alikeInWords(
  a: EventFact,
  b: EventFact,
  { claimOf, contexts }: EventMatter,
): boolean {
  const one = contexts.around(claimOf(a.id), a.span, a.span);
  const other = contexts.around(claimOf(b.id), b.span, b.span);
  return sharedKeys(one, other).length > 1 && likeness(one, other) >= ALIKE;
}
