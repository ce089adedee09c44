import { annotate, type ArticleInput } from '../../../src/annotator/corpus.ts';
import { claimId } from '../../../src/annotator/claims/id.ts';
import { articleText } from '../../../src/annotator/text/normalise.ts';
import { keeper, type Kept } from '../../../src/ledger/keep.ts';
import { wordsOf } from '../../../src/ledger/words.ts';
import { likeness } from '../../../src/ledger/likeness.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';
import type { Ledger, LedgerEntry } from '../../../src/schemas/ledger.ts';
import { sampleSource } from '../sample.ts';

/** A corpus as it was annotated once. */
export interface Annotated extends Kept {
  readonly articles: readonly ArticleInput[];
  readonly claims: readonly Claim[];
}

const EMPTY: Ledger = {
  version: 1,
  states: [],
  sources: [],
  entries: [],
  questions: [],
  names: [],
};

/** Annotates articles as people hand them in, with the ids of an earlier time. */
export function annotated(
  articles: readonly ArticleInput[],
  before: Ledger = EMPTY,
  corpus = Corpus.parse({}),
): Annotated {
  const read = articles.map((article) => ({ ...article, text: articleText(article.text) }));
  const keep = keeper(before, read, claimId);
  const claims = annotate(read, corpus, keep.name).flatMap(({ facts }) => facts.claims);
  return { articles, claims, ...keep.kept() };
}

/** An article of which nothing but its text is known; its hash is made of its length. */
export function article(id: string, text: string): ArticleInput {
  return { source: sampleSource(id, { sha256: hashOf(text) }), text };
}

function hashOf(text: string): string {
  return text.length.toString(16).padStart(64, '0');
}

/** The same article in other words. */
export function reworded({ source }: ArticleInput, text: string): ArticleInput {
  return { source: { ...source, sha256: hashOf(text) }, text };
}

/** The entry of an id. Throws where the ledger lost it. */
export function entryOf({ entries }: Ledger, id: string): LedgerEntry {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`${id} is lost`);
  return entry;
}

/** How like two texts are, 0 to 1. */
export function alike(a: string, b: string): number {
  return likeness(wordsOf(a), wordsOf(b));
}

/** The state in which sample entries were first published. */
export const FIRST = '111111111111';

/** The entry of a claim that stands. */
export function claimEntry(id: string, source: string): LedgerEntry {
  const words = { quote: `Wheat of ${id}`, prefix: '', suffix: '' };
  return {
    ...words,
    span: [0, 5],
    id,
    source,
    first: FIRST,
    past: [],
    meaning: null,
    gone: null,
  };
}
