import { authorsOf, inOrder } from '../cite/author.ts';
import { changedWords } from '../format/changed-meaning.ts';
import { formerMeanings } from '../ledger/meaning.ts';
import { paths } from '../paths.ts';
import type { Author as ListedAuthor } from '../schemas/author.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source, SourceKind } from '../schemas/source.ts';
import type { Edition } from './edition.ts';
import { sha256Of } from './hash.ts';
import { selectorInPage, selectorsInText } from './selectors.ts';
import type {
  ArticleLd,
  ArticleType,
  Author,
  ClaimFile,
  ClaimLd,
  Target,
} from './schema/claim-ld.ts';

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

/**
 * The authors of a source: people and bodies as somebody listed them. Of a byline that nobody parted,
 * or of a name in one piece, it is not known which of them it is, and it has a name alone.
 */
function authors(source: Source): Author[] {
  const bodies = new Set(source.authors.flatMap((one) => (isBody(one) ? [one.body] : [])));
  return authorsOf(source).map((author) => {
    const { literal, given, family } = author;
    const name = inOrder(author);
    if (literal !== undefined)
      return bodies.has(literal) ? { '@type': 'Organization', name } : { name };
    return {
      '@type': 'Person',
      name,
      ...(given === undefined ? {} : { givenName: given }),
      ...(family === undefined ? {} : { familyName: family }),
    };
  });
}

function isBody(author: ListedAuthor): author is Extract<ListedAuthor, { body: string }> {
  return typeof author === 'object' && 'body' in author;
}

/** An article as its page and the files of its claims tell of it, in a folder of the site. */
export function articleLd({ texts, link }: Edition, source: Source, folder: string): ArticleLd {
  const { id, title, publisher, date, kind } = source;
  const text = texts.get(id);
  return {
    '@type': kind === null ? 'Article' : TYPES[kind],
    '@id': link(paths.article(id), folder),
    headline: title,
    ...list('author', authors(source)),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(source.url === null ? {} : { url: source.url }),
    ...(text === undefined
      ? {}
      : {
          encoding: {
            '@type': 'MediaObject',
            contentUrl: link(paths.sourceText(id), folder),
            encodingFormat: 'text/plain',
            sha256: sha256Of(text),
          },
        }),
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

/** The words of a claim in the text of its article; none where that is not published. */
function inText({ texts, link }: Edition, claim: Claim): Target[] {
  const text = texts.get(claim.source);
  if (text === undefined) return [];
  const source = link(paths.sourceText(claim.source), CLAIM_FILES);
  return [{ type: 'SpecificResource', source, selector: selectorsInText(claim, text) }];
}

/** A claim as schema.org has it, with the article it appears in, as a file in a folder tells of it. */
export function claimLd(edition: Edition, claim: Claim, folder: string): ClaimLd {
  const { corpus, ledger, link } = edition;
  const { id, quote, voice, topics } = claim;
  const source = corpus.source(claim.source);
  return {
    '@context': 'https://schema.org',
    '@type': voice === null ? ['Claim'] : ['Claim', 'Quotation'],
    '@id': link(paths.claim(id), folder),
    identifier: id,
    version: corpus.state,
    text: quote,
    ...list('author', authors(source)),
    ...list('correction', corrections(ledger, id)),
    ...(voice === null ? {} : { spokenByCharacter: { name: voice } }),
    ...list(
      'about',
      topics.map((topic) => ({ '@type': 'DefinedTerm' as const, name: corpus.topic(topic).label })),
    ),
    appearance: articleLd(edition, source, folder),
    ...list(
      'subjectOf',
      corpus.questionsOf(id).map((question) => ({
        '@type': 'WebPage' as const,
        '@id': link(paths.question(question.id), folder),
        name: question.question,
      })),
    ),
  };
}

/**
 * A claim for machines, as JSON-LD: a schema.org Claim, and a W3C Web Annotation that finds its words
 * in the article's text and in its page.
 */
export function claimJsonLd(edition: Edition, claim: Claim): ClaimFile {
  const { contexts, link } = edition;
  const node = claimLd(edition, claim, CLAIM_FILES);
  return [
    node,
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${node['@id']}#annotation`,
      type: 'Annotation',
      motivation: 'identifying',
      body: node['@id'],
      target: [
        ...inText(edition, claim),
        {
          type: 'SpecificResource',
          source: link(paths.article(claim.source), CLAIM_FILES),
          selector: selectorInPage(claim, contexts.get(claim.id)),
        },
      ],
    },
  ];
}
