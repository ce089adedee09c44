import type { LedgerEntry, Loss } from '../schemas/ledger.ts';
import { successionOf, nearestAmong, type Spoken, spoken } from './successors.ts';
import type { Words } from './likeness.ts';
import { isRenewed, type CurrentClaim } from './current.ts';
import { folded, wordsOf } from './words.ts';

/** The entry of a claim that is gone. */
export interface GoneEntry extends LedgerEntry {
  readonly gone: NonNullable<LedgerEntry['gone']>;
}

/** An article that is in the corpus, with its claims. */
export interface CurrentArticle {
  readonly source: string;
  readonly text: string;
  readonly claims: readonly CurrentClaim[];
}

/**
 * The entries that no claim of the corpus bears any more.
 *
 * @param articleOf the article that goes on from a source of the ledger, where one does
 */
export function goneEntries(
  before: readonly LedgerEntry[],
  articles: readonly CurrentArticle[],
  articleOf: (source: string) => string | undefined,
  state: string,
): GoneEntry[] {
  const current = articles.flatMap(({ claims }) => claims.map(({ entry }) => entry));
  const stands = new Set(current.map(({ id }) => id));
  const lost = before.filter(({ id }) => !stands.has(id));
  if (lost.length === 0) return [];
  const nearest = nearestAmong(spoken(current));
  const read = new Map(articles.map((article) => [article.source, readArticle(article)]));
  return lost.map((entry) => {
    const article = read.get(articleOf(entry.source) ?? '');
    const source = article?.source ?? entry.source;
    const words = wordsOf(entry.quote);
    const fate = entry.gone ?? { since: state, ...fateOf(entry.quote, words, article) };
    return { ...entry, source, gone: { ...fate, nearest: nearest(words, source) } };
  });
}

/** An article as gone words are looked for in it. */
interface ReadArticle {
  readonly source: string;
  readonly text: string;
  /** All that its claims say. */
  readonly claimed: string;
  /** The claims that are new or worded anew. */
  readonly renewed: readonly Spoken[];
}

function readArticle({ source, text, claims }: CurrentArticle): ReadArticle {
  return {
    source,
    text: folded(text),
    claimed: claims.map(({ entry }) => folded(entry.quote)).join('\n'),
    renewed: spoken(claims.filter(isRenewed).map(({ entry }) => entry)),
  };
}

interface Fate {
  readonly why: Loss;
  readonly heirs: string[];
}

function fateOf(quote: string, words: Words, article: ReadArticle | undefined): Fate {
  if (article === undefined) return { why: 'removed', heirs: [] };
  const { why, heirs } = successionOf(words, article.renewed);
  if (why !== null) return { why, heirs };
  const text = folded(quote);
  const stands = article.text.includes(text) && !article.claimed.includes(text);
  return { why: stands ? 'not-taken' : 'removed', heirs };
}
