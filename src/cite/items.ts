import type { CSL, CSLDate, CSLType } from '@citation-js/core';
import { count } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source as WholeSource, SourceKind } from '../schemas/source.ts';
import { authorsOf } from './author.ts';

/** What is known of an article that is cited. */
export type CitedSource = Pick<
  WholeSource,
  | 'id'
  | 'title'
  | 'author'
  | 'authorIs'
  | 'publisher'
  | 'date'
  | 'kind'
  | 'url'
  | 'known'
  | 'knownFrom'
>;

/** What citations say of the site itself. */
export interface Place {
  readonly title: string;
  /** The state of the corpus that is cited, as 12 hexadecimal digits. */
  readonly state: string;
}

const TYPES: Readonly<Record<SourceKind, CSLType>> = {
  'op-ed': 'article-newspaper',
  analysis: 'webpage',
  news: 'article-newspaper',
  rewrite: 'webpage',
  blog: 'post-weblog',
  other: 'document',
};

/** Of a source without a publisher nobody knows what it appeared in: no paper, blog or site. */
const typeOf = ({ kind, publisher }: CitedSource): CSLType =>
  kind === null || publisher === null ? 'document' : TYPES[kind];

/** An ISO 8601 date as CSL has it, marked where it was inferred. */
function issued({ date, known }: CitedSource): CSLDate | undefined {
  if (date === null) return undefined;
  const [year = 0, month, day] = date.split('-').map(Number);
  const circa = known.date === 'inferred' ? { circa: true } : {};
  if (month === undefined) return { 'date-parts': [[year]], ...circa };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]], ...circa };
}

/** What is known of how the fields are known, and where else the text can be read. */
function noteOf(source: CitedSource, page: string | undefined): string {
  const { date, author, known, knownFrom, kind, url } = source;
  const from = (basis: string | null): string => (basis === null ? '' : `: ${basis}`);
  return [
    kind,
    date === null && 'date unknown',
    date !== null && known.date === 'inferred' && `date inferred${from(knownFrom.date)}`,
    author === null && 'author unknown',
    author !== null && known.author === 'inferred' && `author inferred${from(knownFrom.author)}`,
    url !== null && page !== undefined && `also read at ${page}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Who speaks in a source, and when. */
function voiceOf(source: CitedSource): Pick<CSL, 'author' | 'issued'> {
  const authors = authorsOf(source);
  const when = issued(source);
  return {
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(when === undefined ? {} : { issued: when }),
  };
}

const addressed = (url: string | null | undefined): Pick<CSL, 'URL'> => (url ? { URL: url } : {});

/**
 * An article; what is not known is left out.
 *
 * @param page full address of the article's page here, which stands in where its own is not known
 */
export function articleItem(source: CitedSource, page: string | undefined): CSL {
  const { id, title, publisher, url } = source;
  return {
    id,
    type: typeOf(source),
    title,
    ...voiceOf(source),
    ...(publisher === null ? {} : { 'container-title': publisher, publisher }),
    ...addressed(url ?? page),
    note: noteOf(source, page),
  };
}

/** Words that stand for a title where there is none: the first 20, as APA asks for. */
const TITLE_WORDS = 20;

/** A quote of so many words is its own title: cut, it would lose no more than its point. */
const WHOLE = 25;

function opening(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  return words.length <= WHOLE
    ? words.join(' ').replace(/\.$/, '')
    : `${words
        .slice(0, TITLE_WORDS)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}

/**
 * A claim: its source's words on a page of this site. Its first words are its title; the article
 * it is quoted from and the state of the corpus describe it.
 *
 * @param page full address of the claim's page
 */
export function claimItem(
  { id, quote }: Pick<Claim, 'id' | 'quote'>,
  source: CitedSource,
  { title, state }: Place,
  page: string | undefined,
): CSL {
  const { publisher } = source;
  const article = `“${source.title}”${publisher === null ? '' : ` (${publisher})`}`;
  return {
    id,
    type: 'webpage',
    title: opening(quote),
    ...voiceOf(source),
    genre: `quotation from ${article}; corpus state ${state}`,
    'container-title': title,
    abstract: `“${quote}”`,
    ...addressed(page),
    note: `claim ${id} in “${title}”, corpus state ${state}; quoted from ${article}`,
  };
}

/**
 * A question: a page of this site that compares what articles say.
 *
 * @param page full address of the question's page
 */
export function questionItem(
  { id, question }: Pick<Question, 'id' | 'question'>,
  sources: readonly CitedSource[],
  { title, state }: Place,
  page: string | undefined,
): CSL {
  const articles = count(sources.length, 'article');
  return {
    id: `question-${id}`,
    type: 'webpage',
    title: question,
    genre: `comparison of ${articles}; corpus state ${state}`,
    'container-title': title,
    ...addressed(page),
    note: `comparison of ${articles} in “${title}”, corpus state ${state}`,
  };
}
