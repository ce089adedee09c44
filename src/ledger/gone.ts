import type { LedgerEntry, Loss } from '../schemas/ledger.ts';
import { inheritance, nearestAmong } from './heirs.ts';
import { isRenewed, type Standing } from './standing.ts';
import { folded } from './words.ts';

/** The entry of a claim that is gone. */
export interface GoneEntry extends LedgerEntry {
  readonly gone: NonNullable<LedgerEntry['gone']>;
}

/** An article that is in the corpus, with its claims. */
export interface StandingArticle {
  readonly source: string;
  readonly text: string;
  readonly claims: readonly Standing[];
}

/**
 * The entries that no claim of the corpus bears any more.
 *
 * @param articleOf the article that goes on from a source of the ledger, where there is one
 */
export function goneEntries(
  before: readonly LedgerEntry[],
  articles: readonly StandingArticle[],
  articleOf: (source: string) => StandingArticle | undefined,
  state: string,
): GoneEntry[] {
  const standing = articles.flatMap(({ claims }) => claims.map(({ entry }) => entry));
  const stands = new Set(standing.map(({ id }) => id));
  const nearest = nearestAmong(standing);
  return before
    .filter(({ id }) => !stands.has(id))
    .map((entry) => {
      const article = articleOf(entry.source);
      const source = article?.source ?? entry.source;
      const lost = entry.gone ?? { since: state, ...lossOf(entry, article) };
      return { ...entry, source, gone: { ...lost, nearest: nearest(entry.quote, source) } };
    });
}

function lossOf(
  { quote }: LedgerEntry,
  article: StandingArticle | undefined,
): { readonly why: Loss; readonly heirs: string[] } {
  if (article === undefined) return { why: 'removed', heirs: [] };
  const renewed = article.claims.filter(isRenewed).map(({ entry }) => entry);
  const { why, heirs } = inheritance(quote, renewed);
  if (why !== null) return { why, heirs };
  return { why: standsUnclaimed(folded(quote), article) ? 'not-taken' : 'removed', heirs: [] };
}

/** Whether words stand in an article, and in none of its claims. */
function standsUnclaimed(quote: string, { text, claims }: StandingArticle): boolean {
  return (
    folded(text).includes(quote) && !claims.some(({ entry }) => folded(entry.quote).includes(quote))
  );
}
