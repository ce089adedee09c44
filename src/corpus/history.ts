import type { GoneEntry } from '../ledger/gone.ts';
import { folded } from '../ledger/words.ts';
import type { Ledger, LedgerEntry, LedgerSource, PastClaim } from '../schemas/ledger.ts';

/** Something that happened to a claim, and the state of the corpus in which it did. */
export type Step = { readonly state: string } & (
  | { readonly kind: 'published' }
  | {
      readonly kind: 'reworded';
      readonly was: string;
      readonly now: string;
      /** Other claims that hold words of it since. */
      readonly heirs: readonly string[];
      /** Whether the articles were the same before, so that only other rules can have changed it. */
      readonly byRules: boolean;
    }
  | { readonly kind: 'moved' }
  | { readonly kind: 'renamed'; readonly from: string }
  | { readonly kind: 'absent'; readonly back: string }
  | { readonly kind: 'gone'; readonly byRules: boolean }
);

/** The ledger with its lookups: what became of each claim. */
export type History = ReturnType<typeof readHistory>;

/** Adds lookups to the ledger. */
export function readHistory({ states, sources, entries }: Ledger) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const gone = entries.filter(isGone);
  return {
    /** In the order in which they came. */
    states,
    /** The claims that no longer stand, by source. */
    gone,
    /** What is kept of every source that ever had claims. */
    sources,
    goneFrom: (source: string): GoneEntry[] => gone.filter((entry) => entry.source === source),
    /** The entry of a claim; throws on an id that was never published. */
    entry: (id: string): LedgerEntry => {
      const entry = byId.get(id);
      if (entry === undefined) throw new Error(`ledger.json has no entry for the claim "${id}".`);
      return entry;
    },
    /** The source that a renamed one goes on in. */
    movedFrom: (source: string): string | undefined =>
      entries.find(({ past }) => past.some((was) => was.source === source))?.source,
    /** What is kept of a source, be it in the corpus or not; undefined where nothing is. */
    source: (id: string): LedgerSource | undefined => sourcesById.get(id),
  };
}

function isGone(entry: LedgerEntry): entry is GoneEntry {
  return entry.gone !== null;
}

/** What happened to a claim, in order. */
export function stepsOf({ first, past, gone, ...last }: LedgerEntry): Step[] {
  const steps: Step[] = [{ kind: 'published', state: first }];
  let since = first;
  for (const [index, was] of past.entries()) {
    steps.push(...change(was, past[index + 1] ?? last, since));
    since = was.back ?? was.until;
  }
  return gone === null
    ? steps
    : [...steps, { kind: 'gone', state: gone.since, byRules: gone.since === since }];
}

/** What made a claim other than it was; the same words in the same source mean another place. */
function change(was: PastClaim, now: Pick<LedgerEntry, 'quote' | 'source'>, since: string): Step[] {
  const { until, back, heirs } = was;
  const state = back ?? until;
  const steps: Step[] = [];
  if (back !== null) steps.push({ kind: 'absent', state: until, back });
  if (was.source !== now.source) steps.push({ kind: 'renamed', state, from: was.source });
  if (folded(was.quote) !== folded(now.quote))
    steps.push({
      kind: 'reworded',
      state,
      was: was.quote,
      now: now.quote,
      heirs,
      byRules: until === since,
    });
  return steps.length > 0 ? steps : [{ kind: 'moved', state }];
}
