import type { Corpus } from '../corpus/corpus.ts';
import type { FormerPair, GoneSource } from '../corpus/gone-articles.ts';
import type { History } from '../corpus/history.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { GoneEntry } from '../ledger/gone.ts';
import type { LedgerEntry, LedgerSource } from '../schemas/ledger.ts';
import { type ClaimHistory, claimHistory } from './history.ts';
import { type ClaimEntry, claimEntry } from './stamps.ts';

/** All that the page of a claim that is gone shows. */
export interface GonePage {
  readonly entry: GoneEntry;
  /** Its article, if that is still in the corpus. */
  readonly here: ShownSource | null;
  /** What is kept of its article; null where nothing is. */
  readonly source: Omit<LedgerSource, 'gone'> | null;
  readonly now: WhereNow;
  /** Whether the text around it may be shown. */
  readonly isShown: boolean;
  readonly history: ClaimHistory;
}

/** Where the words of a claim that is gone are now. */
export interface WhereNow {
  /** The claims that stand and hold words of it. */
  readonly current: readonly ClaimEntry[];
  /** Those that held words of it and are gone too. */
  readonly lost: readonly LedgerEntry[];
  /** The claim that says the likest thing, if it is none of these. */
  readonly nearest: ClaimEntry | null;
}

/** Gathers the page of a claim that is gone. */
export function gonePage(corpus: Corpus, history: History, entry: GoneEntry): GonePage {
  const here = corpus.sources.find(({ id }) => id === entry.source) ?? null;
  const kept = history.source(entry.source);
  return {
    entry,
    here,
    source: here ?? kept ?? null,
    now: whereNow(corpus, history, entry),
    isShown: kept?.display !== 'excerpts',
    history: claimHistory(corpus, history, entry),
  };
}

function whereNow(corpus: Corpus, history: History, { gone }: GoneEntry): WhereNow {
  const { heirs, nearest } = gone;
  const near = corpus.claims.find(({ id }) => id === nearest && !heirs.includes(id));
  return {
    current: corpus.claims
      .filter(({ id }) => heirs.includes(id))
      .map((claim) => claimEntry(corpus, claim)),
    lost: heirs.map(history.entry).filter((heir) => heir.gone !== null),
    nearest: near ? claimEntry(corpus, near) : null,
  };
}

/** The article under the id it has now; undefined where it has none. */
export function movedTo(
  { sources }: Corpus,
  history: History,
  source: string,
): ShownSource | undefined {
  const next = history.movedFrom(source);
  return sources.find(({ id }) => id === next);
}

/** One of two articles that were compared once. */
export interface FormerSide {
  readonly id: string;
  readonly title: string;
  /** What is kept of it where it is gone under this id; null where it is here. */
  readonly gone: GoneSource | null;
  readonly moved: ShownSource | undefined;
}

/** Two articles that were compared once, and the ids under which they are now. */
export interface ShownFormerPair {
  readonly sides: readonly FormerSide[];
  /** Null where one of them is gone. */
  readonly now: FormerPair | null;
}

/** Gathers the page of two articles that are no longer compared under their ids. */
export function formerPair(corpus: Corpus, history: History, pair: FormerPair): ShownFormerPair {
  const sides = pair.map((id): FormerSide => ({
    id,
    title: history.source(id)?.title ?? id,
    gone: history.goneSources.find((source) => source.id === id) ?? null,
    moved: movedTo(corpus, history, id),
  }));
  const [a, b] = sides.map(({ id, gone, moved }) => (gone === null ? id : moved?.id));
  return { sides, now: a === undefined || b === undefined || a === b ? null : [a, b] };
}
