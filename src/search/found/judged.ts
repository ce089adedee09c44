import type { Hit, Why } from '../hit.ts';
import type { ClaimsIndex, Entry, LoadedClaim } from '../index/claims-index.ts';
import type { Plan } from '../query/plan.ts';
import { matchClaim, type Match } from './match.ts';

/** A claim that may answer, how it matches and how well. */
export interface Judged {
  readonly claim: LoadedClaim;
  readonly match: Match;
  /** The higher the better; to be compared within one search. */
  readonly score: number;
}

/** Reads from the quotes whether records have what was looked for; without those that are no claim. */
export function judged(
  index: ClaimsIndex,
  plan: Plan,
  entries: Iterable<Entry>,
  score: (claim: LoadedClaim, match: Match) => number,
): Judged[] {
  return [...entries].flatMap((entry): Judged[] => {
    const claim = index.claimOf(entry);
    const match = claim === null ? null : matchClaim(claim, plan);
    return claim === null || match === null ? [] : [{ claim, match, score: score(claim, match) }];
  });
}

/** A claim as a result. */
export function hit({ claim, match, score }: Judged, why: Why): Hit {
  return { ...claim.held, why, hows: match.hows, marks: match.marks, score };
}

/** Why a claim that has all that was looked for is among the results. */
export function whyOf({ hows }: Match): Why {
  if (hows.includes('topic')) return 'topic';
  if (hows.includes('name') || hows.includes('credited')) return 'name';
  return hows.includes('begins') ? 'begins' : 'with';
}
