import type { CSL, CSLDate, CSLType } from '@citation-js/core';
import { count } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source, SourceKind } from '../schemas/source.ts';
import { authorsOf } from './author.ts';

/** What is known of an article that is cited. */
export type CitedSource = Pick<
  Source,
  | 'id'
  | 'title'
  | 'author'
  | 'authors'
  | 'publisher'
  | 'date'
  | 'kind'
  | 'url'
  | 'known'
  | 'knownFrom'
  | 'archived'
>;

/** What citations say of the site itself. */
export interface Place {
  readonly title: string;
  /** The state of the corpus that is cited, as 12 hexadecimal digits. */
  readonly state: string;
  /** The day on which that state was published, "2024-08-20"; null where nobody found out. */
  readonly day: string | null;
}

const TYPES: Partial<Record<SourceKind, CSLType>> = {
  'op-ed': 'article-newspaper',
  news: 'article-newspaper',
  blog: 'post-weblog',
};

/** A page of the web, where it is read; a paper or a blog only where one is named. */
const typeOf = ({ kind, publisher }: CitedSource): CSLType =>
  kind === null || publisher === null ? 'webpage' : (TYPES[kind] ?? 'webpage');

/** The annotator reads English alone. */
const LANGUAGE = { language: 'en' };

/** An ISO 8601 date, to the year, month or day, as CSL has it. */
function dateOf(date: string): CSLDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}

/** What is said of an article that is read here and whose own address is not known. */
const COPY = 'copy, original address unknown';

/** When a source was published, marked where that was inferred. */
function issued({ date, known }: CitedSource): CSLDate | undefined {
  if (date === null) return undefined;
  return { ...dateOf(date), ...(known.date === 'inferred' ? { circa: true } : {}) };
}

/** What is known of how the fields are known, and where else the text can be read. */
function noteOf(source: CitedSource, page: string | undefined): string {
  const { date, author, known, knownFrom, kind, url, archived } = source;
  const from = (basis: string | null): string => (basis === null ? '' : `: ${basis}`);
  return [
    kind,
    date === null && 'date unknown',
    date !== null && known.date === 'inferred' && `date inferred${from(knownFrom.date)}`,
    author === null && 'author unknown',
    author !== null && known.author === 'inferred' && `author inferred${from(knownFrom.author)}`,
    url !== null && page !== undefined && `also read at ${page}`,
    archived !== null && `archived at ${archived}`,
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
 * An article; what is not known is left out. Where its own address is not known it is cited as the
 * copy that is read here.
 *
 * @param page full address of the article's page here
 */
export function articleItem(source: CitedSource, place: Place, page: string | undefined): CSL {
  const { id, title, publisher, url } = source;
  const container = publisher ?? (url === null ? place.title : null);
  return {
    id,
    type: typeOf(source),
    title,
    ...voiceOf(source),
    ...(url === null ? { genre: COPY } : {}),
    ...(container === null ? {} : { 'container-title': container }),
    ...addressed(url ?? page),
    ...LANGUAGE,
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
    ...LANGUAGE,
    note: `claim ${id} in “${title}”, corpus state ${state}; quoted from ${article}`,
  };
}

/**
 * Who signs a question and when; where a rule judged, the editors as a body, on the day on which
 * the state of the corpus was published that it judged.
 */
function editorsOf(
  { by, editing }: Pick<Question, 'by' | 'editing'>,
  { title, day }: Place,
): Pick<CSL, 'author' | 'issued'> {
  if (by !== 'editor' || editing === null)
    return {
      author: [{ literal: `Editors of “${title}”` }],
      ...(day === null ? {} : { issued: dateOf(day) }),
    };
  return { author: [{ literal: editing.by }], issued: dateOf(editing.date) };
}

/**
 * A question: a comparison of what articles say, by the editors of this site.
 *
 * @param page full address of the question's page
 */
export function questionItem(
  question: Pick<Question, 'id' | 'question' | 'by' | 'editing'>,
  sources: readonly CitedSource[],
  place: Place,
  page: string | undefined,
): CSL {
  const { title, state } = place;
  const articles = count(sources.length, 'article');
  return {
    id: `question-${question.id}`,
    type: 'webpage',
    title: question.question,
    ...editorsOf(question, place),
    genre: `comparison of ${articles}; corpus state ${state}`,
    'container-title': title,
    ...addressed(page),
    ...LANGUAGE,
    note: `comparison of ${articles} in “${title}”, corpus state ${state}`,
  };
}
