import { slug } from '../words/slug.ts';
import type { Corpus } from '../schemas/corpus.ts';
import type { Facts } from '../schemas/facts.ts';
import { aspectOf, levelOf, type MeasureAspect } from '../schemas/measure-key.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Source } from '../schemas/source.ts';
import type { Statement, Voice } from '../schemas/statement.ts';
import { type ReadArticle, readArticle, type ReadSentence } from './article.ts';
import { type ArticleFacts, type ClaimNamer, factsOf, freshNames } from './facts.ts';
import { compileVocabulary } from './vocabulary/vocabulary.ts';

/** An article to be read: what is known about it and its text, see `articleText`. */
export interface ArticleInput {
  readonly source: Omit<Source, 'words' | 'sentences' | 'furniture'>;
  readonly text: string;
}

/** An article with all that was read in it. */
export interface AnnotatedArticle {
  readonly source: Source;
  readonly text: string;
  readonly read: ReadArticle;
  readonly facts: ArticleFacts;
}

/**
 * Reads every article of a corpus, in the order given.
 *
 * @param name gives the claims their ids; without it they are named by their words alone
 */
export function annotate(
  articles: readonly ArticleInput[],
  corpus: Corpus,
  name: ClaimNamer = freshNames(),
): AnnotatedArticle[] {
  const vocabulary = compileVocabulary(corpus);
  return articles.map(({ source, text }) => {
    const read = shown(readArticle(text, source.date, vocabulary), source.display);
    return {
      source: {
        ...source,
        words: wordsOf(read),
        sentences: read.sentences.length,
        furniture: [...read.furniture],
      },
      text,
      read,
      facts: factsOf(source.id, text, read, name),
    };
  });
}

/** Of a source that may only be quoted, the sentences that carry a fact; prose alone is not taken. */
export function shown(read: ReadArticle, display: Source['display']): ReadArticle {
  if (display === 'full') return read;
  const factual = ({ quantities, events, attributions }: ReadSentence): boolean =>
    quantities.length + events.length + attributions.length > 0;
  return { ...read, claims: read.claims.filter(factual) };
}

function wordsOf({ tokens, sentences }: ReadArticle): number {
  return sentences.reduce(
    (sum, { from, to }) =>
      sum + tokens.slice(from, to).filter(({ kind }) => kind === 'word').length,
    0,
  );
}

/** `facts.json` of a corpus, save what the comparison adds. */
export function corpusFacts(
  articles: readonly AnnotatedArticle[],
  corpus: Corpus,
): Omit<Facts, 'questions' | 'related'> {
  const statements = articles.flatMap(({ facts }) => facts.statements);
  const read = articles.flatMap(({ facts }) => facts.quantities);
  const known = new Set(read.map(({ measure }) => measure));
  const quantities = withWholes(read, known);
  const labelOf = measureLabels(corpus);
  const measures = [...known].sort();
  return {
    version: 1,
    corpus: {
      title: corpus.title,
      description: corpus.description,
      topics: corpus.topics.map(({ id, label, terms }) => ({
        id,
        label,
        terms: terms.map((term) => term.replace('*', '')),
      })),
      measures: measures.map((id) => ({
        id,
        label: capital(labelOf(id)),
        terms: termsOf(corpus, id),
      })),
      names: [
        ...[...corpus.people, ...corpus.bodies].map(({ name, names }) => ({
          name,
          others: names,
          country: null,
        })),
        ...corpus.places.map((place) => ({
          name: place.name,
          others: place.names,
          country: place.country ? place.name : (place.in ?? null),
        })),
      ],
    },
    sources: articles.map(({ source }) => source),
    claims: articles.flatMap(({ facts }) => facts.claims),
    quantities,
    events: articles.flatMap(({ facts }) => facts.events),
    statements,
    voices: voicesOf(statements),
  };
}

/** So many words may stand before the name of a measure: "of the country's entire foreign trade". */
const WHOLE_REACH = 4;

/**
 * Shares of a whole that an article measures are of that measure, where only words name the whole.
 *
 * @param known the measures of all quantities
 */
function withWholes(quantities: readonly Quantity[], known: ReadonlySet<string>): Quantity[] {
  const named = (words: readonly string[]): string | undefined => {
    for (let from = 0; from < Math.min(words.length, WHOLE_REACH); from += 1)
      for (let to = words.length; to > from; to -= 1) {
        const key = words.slice(from, to).join('-');
        if (known.has(key)) return key;
      }
    return undefined;
  };
  return quantities.map((quantity) => {
    const { share } = quantity;
    if (share === null || known.has(share.of)) return quantity;
    return { ...quantity, share: { ...share, of: named(share.of.split('-')) ?? share.of } };
  });
}

const ASPECT_LABELS: Readonly<Record<MeasureAspect, string>> = {
  growth: 'growth of',
  target: 'target for',
};

/**
 * Labels of measures as they stand inside a sentence: the vocabulary's, behind "growth of" or
 * "target for" where the key says so, else the key in words.
 */
export function measureLabels(corpus: Corpus): (measure: string) => string {
  const labels = new Map(corpus.measures.map(({ id, label }) => [id, label]));
  const labelOf = (measure: string): string => {
    const aspect = aspectOf(measure);
    if (aspect !== undefined) return `${ASPECT_LABELS[aspect]} ${labelOf(levelOf(measure))}`;
    return labels.get(measure) ?? measure.replaceAll('-', ' ');
  };
  return labelOf;
}

/** The country that a person acts for or a place lies in; a name with neither stands for itself. */
export function countries(corpus: Corpus): (name: string) => string {
  const known = new Map<string, string>();
  for (const { name, country } of corpus.people)
    if (country !== undefined) known.set(name, country);
  for (const { name, in: country } of corpus.places)
    if (country !== undefined) known.set(name, country);
  return (name) => known.get(name) ?? name;
}

/** Whether a name is that of a country the corpus knows. */
export function isCountryOf({ places }: Corpus): (name: string) => boolean {
  const known = new Set(places.filter(({ country }) => country).map(({ name }) => name));
  return (name) => known.has(name);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function termsOf(corpus: Corpus, measure: string): string[] {
  const level = levelOf(measure);
  return (corpus.measures.find(({ id }) => id === level)?.terms ?? []).map((term) =>
    term.replace('*', ''),
  );
}

function voicesOf(statements: readonly Statement[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { id, speaker, speaker_role: role } of statements) {
    const key = slug(speaker, 'any') || 'unnamed';
    const voice = voices.get(key);
    if (voice === undefined) voices.set(key, { id: key, name: speaker, role, statements: [id] });
    else
      voices.set(key, {
        ...voice,
        role: voice.role ?? role,
        statements: [...voice.statements, id],
      });
  }
  return [...voices.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
