import type { Ledger, LedgerEntry } from '../schemas/ledger.ts';
import { holds, likeness } from './likeness.ts';
import { matchClaims, type Worded } from './match.ts';

/** Gives the claims of a source their ids, in order. */
export type Namer = (source: string, claims: readonly Worded[]) => readonly string[];

/** The ledger at work: it names claims, and knows afterwards what to write. */
export interface Keeper {
  readonly name: Namer;
  /** The ledger with every id ever given, in the order of the sources and their text. */
  readonly ledger: () => Ledger;
  /** What changed, a line each, for the person who annotates. */
  readonly notes: () => readonly string[];
}

/**
 * @param fresh makes a new id for words of a source that is not in the set, and adds it
 * @param state the state of the corpus, as 12 hexadecimal digits
 */
export function keeper(
  before: Ledger,
  state: string,
  fresh: (source: string, quote: string, taken: Set<string>) => string,
): Keeper {
  const taken = new Set(before.entries.map(({ id }) => id));
  const after: LedgerEntry[] = [];
  const notes: string[] = [];
  const name: Namer = (source, claims) => {
    const own = before.entries.filter((entry) => entry.source === source);
    const matched = matchClaims(own, claims);
    const standing = claims.map((claim, index) =>
      standingEntry(claim, matched[index], source, state, () => fresh(source, claim.quote, taken)),
    );
    const lost = own
      .filter((entry) => !matched.includes(entry))
      .map((entry) => goneEntry(entry, standing, state));
    notes.push(...changes(matched, standing), ...losses(own, lost));
    after.push(...standing, ...lost);
    return standing.map(({ id }) => id);
  };
  const ledger = (): Ledger => {
    const sources = new Set(after.map(({ source }) => source));
    const orphans = before.entries
      .filter(({ source }) => !sources.has(source))
      .map((entry) => goneEntry(entry, after, state));
    return { version: 1, entries: [...after, ...orphans] };
  };
  return { name, ledger, notes: () => notes };
}

function standingEntry(
  { span, quote, prefix, suffix }: Worded,
  entry: LedgerEntry | undefined,
  source: string,
  state: string,
  fresh: () => string,
): LedgerEntry {
  const words = { span: [...span] satisfies [number, number], quote, prefix, suffix };
  if (entry === undefined)
    return { ...words, id: fresh(), source, first: state, past: [], gone: null };
  const past =
    entry.quote === quote ? entry.past : [...entry.past, { quote: entry.quote, until: state }];
  return { ...words, id: entry.id, source, first: entry.first, past, gone: null };
}

/** An entry whose claim is gone: where its words went, and what is nearest. */
function goneEntry(
  entry: LedgerEntry,
  standing: readonly LedgerEntry[],
  state: string,
): LedgerEntry {
  if (entry.gone !== null) return entry;
  const parts = standing.filter((other) => holds(entry.quote, other.quote));
  const wholes = standing.filter((other) => holds(other.quote, entry.quote));
  const why = parts.length > 0 ? 'split' : wholes.length > 0 ? 'merged' : 'removed';
  const heirs = [...parts, ...wholes].map(({ id }) => id);
  return { ...entry, gone: { since: state, why, heirs, nearest: nearest(entry, standing) } };
}

/** Words less like than this are not near. */
const NEAR = 0.3;

function nearest({ quote }: LedgerEntry, standing: readonly LedgerEntry[]): string | null {
  let best: { readonly id: string; readonly score: number } | undefined;
  for (const other of standing) {
    const score = likeness(quote, other.quote);
    if (score >= NEAR && score > (best?.score ?? 0)) best = { id: other.id, score };
  }
  return best?.id ?? null;
}

function changes(
  matched: readonly (LedgerEntry | undefined)[],
  standing: readonly LedgerEntry[],
): string[] {
  return standing.flatMap(({ id, source, quote }, index) => {
    const old = matched[index];
    return old === undefined || old.quote === quote ? [] : [`${source}: ${id} is worded anew`];
  });
}

function losses(before: readonly LedgerEntry[], lost: readonly LedgerEntry[]): string[] {
  return lost.flatMap(({ id, source, gone }) => {
    const known = before.some((entry) => entry.id === id && entry.gone !== null);
    if (known || gone === null) return [];
    const heirs = gone.heirs.length > 0 ? `, its words are in ${gone.heirs.join(', ')}` : '';
    return [`${source}: ${id} is gone (${gone.why}${heirs}); its address tells so`];
  });
}
