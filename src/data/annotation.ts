import { authorsOf, inOrder } from '../cite/author.ts';
import { changedWords } from '../format/changed-meaning.ts';
import { formerMeanings } from '../ledger/meaning.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source, SourceKind } from '../schemas/source.ts';
import type { Edition } from './edition.ts';
import type { ArticleLd, ArticleType, Author, ClaimFile, Selector } from './schema/claim-ld.ts';

/** Where the files of single claims stand. */
const CLAIM_FILES = `${paths.data}claims/`;

const TYPES: Readonly<Record<SourceKind, ArticleType>> = {
  'op-ed': 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  news: 'NewsArticle',
  rewrite: 'Article',
  blog: 'BlogPosting',
  other: 'Article',
};

/** Characters as the Web Annotation model counts them: code points, not UTF-16 code units. */
const codePoints = (text: string, end: number): number => Array.from(text.slice(0, end)).length;

function selectors({ quote, prefix, suffix, span }: Claim, text: string | undefined): Selector[] {
  const byQuote: Selector = { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
  if (text === undefined) return [byQuote];
  const start = codePoints(text, span[0]);
  const end = codePoints(text, span[1]);
  return [byQuote, { type: 'TextPositionSelector', start, end }];
}

function authors(source: Source): Author[] {
  return authorsOf(source).map((name) =>
    name.literal === undefined
      ? {
          '@type': 'Person',
          name: inOrder(name),
          ...(name.given === undefined ? {} : { givenName: name.given }),
          ...(name.family === undefined ? {} : { familyName: name.family }),
        }
      : { '@type': 'Organization', name: name.literal },
  );
}

function article(source: Source, url: string): ArticleLd {
  const { title, publisher, date, kind } = source;
  return {
    '@type': kind === null ? 'Article' : TYPES[kind],
    '@id': url,
    headline: title,
    ...list('author', authors(source)),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(source.url === null ? {} : { url: source.url }),
  };
}

/** What a claim said under the same id and meant otherwise, a sentence each. */
function corrections({ entries }: Edition['ledger'], id: string): string[] {
  const entry = entries.find((one) => one.id === id);
  return (entry === undefined ? [] : formerMeanings(entry)).map(
    ({ quote, until, changed }) =>
      `Worded otherwise until state ${until}: “${quote}” ${changedWords(changed)}`,
  );
}

/** A property with a list, or no property where the list is empty. */
function list<Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): Partial<Record<Key, Item[]>> {
  const property: Partial<Record<Key, Item[]>> = {};
  if (items.length > 0) property[key] = [...items];
  return property;
}

/**
 * A claim for machines, as JSON-LD: a schema.org Claim with the article it appears in, and a W3C
 * Web Annotation that finds its words there. Positions count code points in the article's text as
 * received, and are left out where that text is not at hand.
 */
export function claimJsonLd({ corpus, ledger, texts, link }: Edition, claim: Claim): ClaimFile {
  const to = (path: string): string => link(path, CLAIM_FILES);
  const source = corpus.source(claim.source);
  const url = to(paths.claim(claim.id));
  const page = to(paths.article(source.id));
  const topics = claim.topics.map((id) => corpus.topic(id).label);
  return [
    {
      '@context': 'https://schema.org',
      '@type': claim.voice === null ? ['Claim'] : ['Claim', 'Quotation'],
      '@id': url,
      identifier: claim.id,
      version: corpus.state,
      text: claim.quote,
      ...list('author', authors(source)),
      ...list('correction', corrections(ledger, claim.id)),
      ...(claim.voice === null ? {} : { spokenByCharacter: { name: claim.voice } }),
      ...list(
        'about',
        topics.map((name) => ({ '@type': 'DefinedTerm' as const, name })),
      ),
      appearance: article(source, page),
      ...list(
        'subjectOf',
        corpus.questionsOf(claim.id).map(({ id, question }) => ({
          '@type': 'WebPage' as const,
          '@id': to(paths.question(id)),
          name: question,
        })),
      ),
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${url}#annotation`,
      type: 'Annotation',
      motivation: 'identifying',
      body: url,
      target: {
        type: 'SpecificResource',
        source: page,
        selector: selectors(claim, texts.get(source.id)),
      },
    },
  ];
}
