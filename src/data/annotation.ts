import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { Edition } from './edition.ts';

/** Where the files of single claims stand. */
export const CLAIM_FILES = `${paths.data}claims/`;

/** Characters as the Web Annotation model counts them: code points, not UTF-16 code units. */
const codePoints = (text: string, end: number): number => Array.from(text.slice(0, end)).length;

function selectors({ quote, prefix, suffix, span }: Claim, text: string | undefined): object[] {
  const byQuote = { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
  if (text === undefined) return [byQuote];
  const [start, end] = span.map((offset) => codePoints(text, offset));
  return [byQuote, { type: 'TextPositionSelector', start, end }];
}

function article(source: Source, url: string): object {
  const { title, author, publisher, date } = source;
  return {
    '@type': 'Article',
    '@id': url,
    headline: title,
    ...(author === null ? {} : { author: { name: author } }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(source.url === null ? {} : { url: source.url }),
  };
}

/** A property with a list, or no property where the list is empty. */
function list<Item>(key: string, items: readonly Item[], write: (item: Item) => object): object {
  return items.length === 0 ? {} : { [key]: items.map(write) };
}

/**
 * A claim for machines, as JSON-LD: a schema.org Claim with the article it appears in, and a W3C
 * Web Annotation that finds its words there. Positions count code points in the article's text as
 * received, and are left out where that text is not at hand.
 */
export function claimJsonLd({ corpus, texts, link }: Edition, claim: Claim): object[] {
  const to = (path: string): string => link(path, CLAIM_FILES);
  const source = corpus.source(claim.source);
  const url = to(paths.claim(claim.id));
  const page = to(paths.article(source.id));
  const questions = corpus.questionsOf(claim.id);
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Claim',
      '@id': url,
      text: claim.quote,
      ...(claim.voice === null ? {} : { author: { name: claim.voice } }),
      ...list('about', claim.topics, (id) => ({ '@type': 'Thing', name: corpus.topic(id).label })),
      appearance: article(source, page),
      ...list('subjectOf', questions, ({ id, question }) => ({
        '@type': 'WebPage',
        '@id': to(paths.question(id)),
        name: question,
      })),
    },
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${url}#annotation`,
      type: 'Annotation',
      motivation: 'identifying',
      body: url,
      target: { source: page, selector: selectors(claim, texts.get(source.id)) },
    },
  ];
}
