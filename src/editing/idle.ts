import type { Claim } from '../schemas/claim.ts';
import type { Correction } from '../schemas/corrections.ts';
import { below, EditingFault, type Place } from './fault.ts';
import { goneClaim } from './gone-claim.ts';
import type { Past } from './past.ts';

/** What stands when a correction is to be carried out. */
interface Current {
  readonly claims: readonly Claim[];
  readonly facts: readonly { readonly id: string }[];
}

/**
 * What editors are told where an edit of the source took away what their correction names, so that
 * there is nothing left to correct; null where it stands. What never was there is another matter:
 * a fault of the correction.
 */
export function idleSince(
  past: Past,
  current: Current,
  correction: Correction,
  place: Place,
): EditingFault | null {
  if (correction.change === 'add') {
    const { claim, quote } = correction;
    const gone = goneClaim(below(place, 'claim'), claim, past);
    if (gone !== null || !past.changed.has(claim)) return gone;
    const own = current.claims.find(({ id }) => id === claim);
    if (own?.quote.includes(quote) !== false) return null;
    return new EditingFault(
      below(place, 'quote'),
      `adds words that ${claim} no longer has.`,
      'Copy the words that it has now, or take the correction out.',
    );
  }
  const { fact } = correction;
  const at = below(place, 'fact');
  const claim = fact.replace(/-[^-]*$/, '');
  const gone = goneClaim(at, claim, past, `the fact ${fact}`);
  if (gone !== null || !past.changed.has(claim)) return gone;
  if (current.facts.some(({ id }) => id === fact)) return null;
  return new EditingFault(
    at,
    `names the fact ${fact}, which its claim no longer has.`,
    'Find its id anew in articles/, or take the correction out.',
  );
}
