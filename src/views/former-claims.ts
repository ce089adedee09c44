import type { GoneName, History } from '../corpus/history.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { clip, lemma } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';

/** A claim in a list of those that stood somewhere once. */
export interface FormerClaim {
  readonly id: string;
  readonly words: string;
  readonly isGone: boolean;
}

/** All that the page of a voice or a topic that is gone shows. */
export interface GoneNamePage {
  readonly entry: GoneName;
  /** What has its passages now. */
  readonly heir: { readonly name: string; readonly path: string } | null;
  readonly claims: readonly FormerClaim[];
}

/** So much of a claim shows which it was; its page has the rest. */
const LONGEST = 160;

/** The claims that an article once had and has no more. */
export function claimsThatLeft(history: History, source: string): FormerClaim[] {
  return history.leftFrom(source).map((entry) => formerClaim(history, entry));
}

/** Gathers the page of a voice or a topic that is gone. */
export function goneNamePage(corpus: Corpus, history: History, entry: GoneName): GoneNamePage {
  return {
    entry,
    heir: heirOf(corpus, entry),
    claims: entry.claims.map((id) => formerClaim(history, history.entry(id))),
  };
}

function formerClaim(history: History, { id, quote, source, gone }: LedgerEntry): FormerClaim {
  // Claims in a row would be the text again, which not every source allows.
  const isWhole = history.source(source)?.display !== 'excerpts';
  return { id, words: isWhole ? clip(quote, LONGEST) : lemma(quote), isGone: gone !== null };
}

function heirOf({ voices, topics }: Corpus, { kind, gone }: GoneName): GoneNamePage['heir'] {
  if (kind === 'voice') {
    const voice = voices.find(({ id }) => id === gone.heir);
    return voice ? { name: voice.name, path: paths.voice(voice.id) } : null;
  }
  const topic = topics.find(({ id }) => id === gone.heir);
  return topic ? { name: topic.label, path: paths.topic(topic.id) } : null;
}
