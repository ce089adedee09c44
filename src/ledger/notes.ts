import type { Loss } from '../schemas/ledger.ts';
import type { GoneEntry } from './gone.ts';
import { isRenewed, type CurrentClaim } from './current.ts';

/** So many characters of a claim let a person know which it is. */
const SHOWN = 60;

const WHY: Readonly<Record<Loss, string>> = {
  removed: 'its words are no longer there',
  split: 'it is split',
  merged: 'it is merged into another',
  'not-taken': 'its words still stand there, but are not taken up as a claim',
};

/** A line on a claim that is worded anew; none on one that is new or as it was. */
export function tellChange(current: CurrentClaim): string[] {
  const { entry, was } = current;
  if (was === null || !isRenewed(current)) return [];
  const rest = entry.past.at(-1)?.heirs ?? [];
  const split = rest.length === 0 ? '' : `; it is split, the rest is in ${rest.join(', ')}`;
  const from = firstDifference(entry.quote, was.quote);
  return [
    `${entry.source}: ${entry.id} is worded anew, “${opening(entry.quote, from)}” for ` +
      `“${opening(was.quote, from)}”${split}`,
  ];
}

/** A line on a claim that is gone. */
export function tellLoss({ id, source, quote, gone }: GoneEntry): string {
  const { why, heirs, nearest } = gone;
  const parts = [
    `${source}: ${id} is gone, “${opening(quote)}”`,
    WHY[why],
    ...(heirs.length === 0 ? [] : [`now in ${heirs.join(', ')}`]),
    nearest === null ? 'nothing is near it' : `nearest is ${nearest}`,
  ];
  return parts.join('; ');
}

/** So many characters of a text from a place on, in one line, with an ellipsis where it is cut. */
function opening(quote: string, from = 0): string {
  const rest = quote.slice(from).replace(/\s+/gu, ' ');
  const shown = rest.length <= SHOWN ? rest : `${rest.slice(0, SHOWN).trimEnd()}…`;
  return from === 0 ? shown : `…${shown}`;
}

/** Where the word begins in which two texts first differ, with the word before it; 0-based. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return Math.max(0, a.lastIndexOf(' ', a.lastIndexOf(' ', at - 1) - 1) + 1);
}
