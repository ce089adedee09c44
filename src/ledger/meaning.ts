import type { LedgerEntry, Meaning } from '../schemas/ledger.ts';
import { wordsOf } from './words.ts';

/** What of a claim’s meaning a change of its words changed. */
export type Changed = 'polarity' | 'figure' | 'unit' | 'speaker';

/** A wording that meant something else than the present one. */
export interface FormerMeaning {
  readonly quote: string;
  /** The state in which it changed. */
  readonly until: string;
  readonly changed: readonly Changed[];
}

/** The entries with what their claims mean now; those that are gone keep what they meant. */
export function withMeanings(
  entries: readonly LedgerEntry[],
  meanings: ReadonlyMap<string, Meaning>,
): LedgerEntry[] {
  return entries.map((entry) => ({ ...entry, meaning: meanings.get(entry.id) ?? entry.meaning }));
}

/** The former wordings that meant something else than the present one, the latest first. */
export function formerMeanings({ quote, meaning, past }: LedgerEntry): FormerMeaning[] {
  if (meaning === null) return [];
  const former = past.flatMap((was): FormerMeaning[] => {
    if (was.meaning === null || was.quote === quote) return [];
    const changed = changedIn({ ...was, meaning: was.meaning }, { quote, meaning });
    return changed.length === 0 ? [] : [{ quote: was.quote, until: was.until, changed }];
  });
  return former.toReversed();
}

interface Meant {
  readonly quote: string;
  readonly meaning: Meaning;
}

function changedIn(was: Meant, now: Meant): Changed[] {
  const [a, b] = [was.meaning, now.meaning];
  const values = same(sorted(a.figures, 'value'), sorted(b.figures, 'value'));
  const units = same(sorted(a.figures, 'unit'), sorted(b.figures, 'unit'));
  const isRecounted = a.figures.length !== b.figures.length;
  const figure = !values || !same(numerals(was.quote), numerals(now.quote));
  return [
    ...(isTurned(was, now) ? ['polarity' as const] : []),
    ...(figure ? ['figure' as const] : []),
    ...(units || isRecounted ? [] : ['unit' as const]),
    ...(same(a.speakers, b.speakers) ? [] : ['speaker' as const]),
  ];
}

/**
 * Whether a negation came or went, or a word that stands in both wordings is denied in one of them
 * alone: "enjoys", "has never enjoyed"; "A sells, B does not buy", "A does not sell, B buys".
 */
function isTurned(was: Meant, now: Meant): boolean {
  if (was.meaning.denied.length !== now.meaning.denied.length) return true;
  const [before, after] = [wordsOf(was.quote).set, wordsOf(now.quote).set];
  const denied = (meaning: Meaning) => wordsOf(meaning.denied.join(' ')).set;
  const [deniedBefore, deniedAfter] = [denied(was.meaning), denied(now.meaning)];
  return [...before].some(
    (word) =>
      word.length >= FEWEST_LETTERS &&
      after.has(word) &&
      deniedBefore.has(word) !== deniedAfter.has(word),
  );
}

/** Shorter words stand anywhere in a sentence, and tell nothing of what it denies. */
const FEWEST_LETTERS = 4;

function numerals(quote: string): string[] {
  return (quote.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).sort();
}

function sorted(figures: Meaning['figures'], key: 'value' | 'unit'): string[] {
  return figures.map((figure) => String(figure[key])).sort();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
