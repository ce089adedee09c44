import type { Corpus } from '../corpus/corpus.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import { plainNumbers } from './numbers.ts';

/** What Pagefind indexes for one claim. */
export interface SearchRecord {
  /** Address of the claim, without the base of the site. */
  readonly url: string;
  readonly language: string;
  /** The quote, then words that a reader may look for it by. */
  readonly content: string;
  /** Of the questions that the claim speaks to, the ids, between blanks. */
  readonly meta: { readonly quote: string; readonly claim: string; readonly questions: string };
  readonly filters: Record<FilterName, string[]>;
}

/** What results can be narrowed by. */
export const FILTERS = ['source', 'topic', 'verdict', 'voice'] as const;
export type FilterName = (typeof FILTERS)[number];

interface Name {
  readonly name: string;
  readonly others: readonly string[];
}

/** The index is stemmed as English, the language that the annotator reads. */
const LANGUAGE = 'en';

const labelled = ({ label, terms }: { label: string; terms: readonly string[] }): string[] => [
  label,
  ...terms.map((term) => term.replace(/\*$/, '').replaceAll(' ... ', ' ')),
];

/** Everybody and everything that the claim names, in the words of the claim or of its facts. */
function namesIn(corpus: Corpus, claim: Claim): Name[] {
  const facts = [
    claim.voice,
    ...claim.events.map(corpus.event).flatMap((event) => [...event.participants, ...event.places]),
    ...claim.statements.map(corpus.statement).map((statement) => statement.speaker),
    ...claim.quantities.map(corpus.quantity).flatMap(({ speaker, origin }) => [speaker, origin]),
  ];
  const words = ` ${claim.quote.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return corpus.corpus.names.filter(({ name, others }) =>
    [name, ...others].some((form) => facts.includes(form) || words.includes(` ${form} `)),
  );
}

/**
 * Words that a reader may look for the claim by. Not those that every claim of a topic or source
 * would share: its title, and all that speaks of the topic.
 */
function addedWords(corpus: Corpus, claim: Claim): string[] {
  const quantities = claim.quantities.map(corpus.quantity);
  const topics = corpus.topics.filter(({ id }) => claim.topics.includes(id));
  const measures = corpus.measures.filter(({ id }) => quantities.some((q) => q.measure === id));
  return [
    plainNumbers(claim.quote),
    ...corpus.questionsOf(claim.id).map(({ question }) => question),
    ...topics.map(({ label }) => label),
    ...measures.flatMap(labelled),
    ...namesIn(corpus, claim).flatMap(({ name, others }) => [name, ...others]),
  ];
}

/** Every name by which a claim is credited to somebody. */
function voicesOf(corpus: Corpus, { voice, statements }: Claim): string[] {
  const speakers = statements.map(corpus.statement).map(({ speaker }) => speaker);
  return [...new Set([...(voice === null ? [] : [voice]), ...speakers])];
}

/** Its own topics and those of the questions that it speaks to. */
function topicsOf(corpus: Corpus, { id, topics }: Claim): string[] {
  return [
    ...new Set([...topics, ...corpus.questionsOf(id).flatMap((question) => question.topics)]),
  ];
}

/** One record for each claim, in the order of the facts. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return corpus.claims.map((claim) => ({
    url: paths.claim(claim.id),
    language: LANGUAGE,
    content: [claim.quote, ...addedWords(corpus, claim)].join('\n'),
    meta: {
      quote: claim.quote,
      claim: claim.id,
      questions: corpus
        .questionsOf(claim.id)
        .map(({ id }) => id)
        .join(' '),
    },
    filters: {
      source: [claim.source],
      topic: topicsOf(corpus, claim),
      verdict: corpus.standingsOf(claim.id),
      voice: voicesOf(corpus, claim),
    },
  }));
}
