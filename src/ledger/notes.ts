import type { LedgerEntry, Loss } from '../schemas/ledger.ts';
import { isRenewed, type Standing } from './standing.ts';

/** So many characters of a claim let a person know which it is. */
const FIRST_WORDS = 60;

const WHY: Readonly<Record<Loss, string>> = {
  removed: 'its words are no longer there',
  split: 'it is split',
  merged: 'it is merged into another',
  'not-taken': 'its words still stand there, but are not taken up as a claim',
};

/** A line on a claim that is worded anew; none on one that is new or as it was. */
export function tellChange(standing: Standing): string[] {
  const { entry, was } = standing;
  if (was === null || !isRenewed(standing)) return [];
  const rest = entry.past.at(-1)?.heirs ?? [];
  const split = rest.length === 0 ? '' : `; it is split, the rest is in ${rest.join(', ')}`;
  return [
    `${entry.source}: ${entry.id} is worded anew, “${opening(entry.quote)}” for ` +
      `“${opening(was.quote)}”${split}`,
  ];
}

/** A line on a claim that is gone. */
export function tellLoss({ id, source, quote, gone }: LedgerEntry): string {
  const parts = [
    `${source}: ${id} is gone, “${opening(quote)}”`,
    WHY[gone?.why ?? 'removed'],
    ...(gone === null || gone.heirs.length === 0 ? [] : [`now in ${gone.heirs.join(', ')}`]),
    gone?.nearest === null ? 'nothing is near it' : `nearest is ${gone?.nearest ?? 'unknown'}`,
  ];
  return parts.join('; ');
}

function opening(quote: string): string {
  const flat = quote.replace(/\s+/gu, ' ');
  return flat.length <= FIRST_WORDS ? flat : `${flat.slice(0, FIRST_WORDS).trimEnd()}…`;
}
