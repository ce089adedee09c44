import type { LedgerEntry, PastClaim } from '../schemas/ledger.ts';
import { partedFrom, spoken } from './successors.ts';
import type { Worded } from './match.ts';
import { placeOf, samePlace } from './place.ts';
import { BESIDE } from './thresholds.ts';
import { folded, wordsOf } from './words.ts';

/** A claim that stands, and the entry that it was found again by; null where it is new. */
export interface CurrentClaim {
  readonly entry: LedgerEntry;
  readonly was: LedgerEntry | null;
}

/** Whether a claim that stands is new, or worded otherwise than before. */
export function isRenewed({ entry, was }: CurrentClaim): boolean {
  return was === null || folded(was.quote) !== folded(entry.quote);
}

/** The entry of a claim that stands, with what it was before where that is not the same. */
export function currentEntry(
  { span, quote, prefix, suffix }: Worded,
  { id, source, state }: { readonly id: string; readonly source: string; readonly state: string },
  was: LedgerEntry | null,
): CurrentClaim {
  const words = { span: [...span] satisfies [number, number], quote, prefix, suffix, id, source };
  if (was === null)
    return { was, entry: { ...words, first: state, past: [], meaning: null, gone: null } };
  const { first, past, meaning } = was;
  const entry = { ...words, first, past, meaning, gone: null };
  return isSame(was, entry)
    ? { was, entry }
    : { was, entry: { ...entry, past: [...was.past, pastOf(was, state)] } };
}

/** Typographic marks, white space and where an edit elsewhere moved it to are no change. */
function isSame(was: LedgerEntry, now: LedgerEntry): boolean {
  return (
    was.gone === null &&
    was.source === now.source &&
    !isRenewed({ entry: now, was }) &&
    samePlace(placeOf(was), placeOf(now)) >= BESIDE
  );
}

function pastOf(
  { quote, prefix, suffix, source, meaning, gone }: LedgerEntry,
  state: string,
): PastClaim {
  const was = { quote, prefix, suffix, source };
  return gone === null
    ? { ...was, until: state, back: null, heirs: [], meaning }
    : { ...was, until: gone.since, back: state, heirs: gone.heirs, meaning };
}

/** Adds to each claim that goes on in other words the new claims that hold what it lost. */
export function withParted(all: readonly CurrentClaim[]): CurrentClaim[] {
  const fresh = spoken(all.flatMap(({ entry, was }) => (was === null ? [entry] : [])));
  return all.map((one) => {
    const { entry, was } = one;
    const last = entry.past.at(-1);
    if (last === undefined || was?.gone !== null || !isRenewed(one)) return one;
    const heirs = partedFrom(wordsOf(was.quote), wordsOf(entry.quote), fresh);
    return { was, entry: { ...entry, past: [...entry.past.slice(0, -1), { ...last, heirs }] } };
  });
}
