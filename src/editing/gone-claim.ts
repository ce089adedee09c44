import { EditingFault, type Place } from './fault.ts';
import type { Past } from './past.ts';

/**
 * What an editor is told whose words name a claim that is gone; null where it is not.
 *
 * @param what the thing that was named, where that is not the claim itself: “the fact a1-q1”
 */
export function goneClaim(
  place: Place,
  claim: string,
  { claims }: Pick<Past, 'claims'>,
  what?: string,
): EditingFault | null {
  const gone = claims.get(claim);
  if (gone === undefined) return null;
  const named =
    what === undefined ? `the claim ${claim}, which is gone` : `${what}, whose claim is gone`;
  const mend =
    gone.heirs.length === 0
      ? 'Find the claim that says it now, or take it out.'
      : `Its words are in ${gone.heirs.join(', ')} now.`;
  return new EditingFault(place, `names ${named}.`, mend);
}
