import type { CorpusState, Ledger, LedgerEntry } from '../schemas/ledger.ts';
import { goneEntries, type CurrentArticle } from './gone.ts';
import { matchClaims, type Worded } from './match.ts';
import { tellChange, tellLoss } from './notes.ts';
import { lineage } from './renamed.ts';
import { type KeptSource, keepSources } from './sources.ts';
import { currentEntry, withParted } from './current.ts';
import { stateOf, type StatedSource } from './state.ts';
import { statesOf } from './states.ts';

/** Gives the claims of a source their ids, in order. */
export type Namer = (source: string, claims: readonly Worded[]) => readonly string[];

/** Makes a new id for words of a source that is not in the set, and adds it. */
export type FreshId = (source: string, quote: string, taken: Set<string>) => string;

/** An article that is in the corpus. */
export interface KeptArticle extends StatedSource {
  readonly source: StatedSource['source'] & KeptSource;
  readonly text: string;
}

/** What became of the ids of claims and sources; names and questions stand as they were. */
export interface Kept {
  readonly ledger: Ledger;
  /** Claims worded anew, a line each, for the person who annotates. */
  readonly changes: readonly string[];
  /** Claims that are gone and were not before, a line each. */
  readonly losses: readonly string[];
}

/** The ledger at work: it names the claims of each article, and tells what became of all ids. */
export interface Keeper {
  readonly name: Namer;
  /** To be asked when all claims are named. */
  readonly kept: () => Kept;
}

/** @param articles all that are in the corpus now, in their order */
export function keeper(before: Ledger, articles: readonly KeptArticle[], fresh: FreshId): Keeper {
  const state = stateOf(articles);
  const taken = new Set(before.entries.map(({ id }) => id));
  const texts = new Map(articles.map(({ source, text }) => [source.id, text]));
  const lines = lineage(before.entries, texts);
  const named = new Map<string, CurrentArticle>();
  const name: Namer = (source, claims) => {
    const line = lines.get(source) ?? source;
    const own = before.entries.filter((entry) => entry.source === line);
    const matched = matchClaims(own, claims);
    const current = claims.map((claim, index) => {
      const was = matched[index] ?? null;
      const id = was?.id ?? fresh(source, claim.quote, taken);
      return currentEntry(claim, { id, source, state }, was);
    });
    named.set(line, { source, text: texts.get(source) ?? '', claims: withParted(current) });
    return current.map(({ entry }) => entry.id);
  };
  return { name, kept: () => keptOf({ before, articles, lines, named, state }) };
}

interface Work {
  readonly before: Ledger;
  readonly articles: readonly KeptArticle[];
  /** The source of the ledger that each article goes on from. */
  readonly lines: ReadonlyMap<string, string>;
  readonly named: ReadonlyMap<string, CurrentArticle>;
  readonly state: string;
}

function keptOf({ before, articles, lines, named, state }: Work): Kept {
  const all = [...named.values()];
  const current = all.flatMap(({ claims }) => claims);
  const gone = goneEntries(before.entries, all, (source) => named.get(source)?.source, state);
  const entries = bySource(articles, [...current.map(({ entry }) => entry), ...gone]);
  const old = new Set(before.entries.filter((entry) => entry.gone !== null).map(({ id }) => id));
  const here = articles.map(({ source }) => source);
  const sources = keepSources(before.sources, here, lines, state);
  return {
    ledger: {
      ...before,
      states: statesOf(before.states, stated(articles, state), entries),
      sources: sources.sources,
      entries,
    },
    changes: [...sources.changes, ...current.flatMap(tellChange)],
    losses: [...sources.losses, ...gone.filter(({ id }) => !old.has(id)).map(tellLoss)],
  };
}

/** In the order of the articles, then of the sources that are gone; else as they come. */
function bySource(articles: readonly KeptArticle[], entries: LedgerEntry[]): LedgerEntry[] {
  const ranks = new Map(articles.map(({ source }, index) => [source.id, index]));
  const rank = ({ source }: LedgerEntry): number => ranks.get(source) ?? articles.length;
  return entries.sort((a, b) => rank(a) - rank(b));
}

function stated(
  articles: readonly KeptArticle[],
  state: string,
): Pick<CorpusState, 'state' | 'sources'> {
  const hashes = articles.map(({ source: { id, sha256 } }) => ({ id, sha256 }));
  return { state, sources: hashes.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
