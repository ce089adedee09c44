import type { Corpus } from '../../corpus/corpus.ts';
import { paths } from '../../paths.ts';
import type { Claim } from '../../schemas/claim.ts';
import { creditKey, questionKey, topicKey } from '../query/plan.ts';
import { tokensOf } from '../text/tokens.ts';
import type { FilterName } from './filters.ts';
import { stampsText } from './stamps.ts';

/** What Pagefind indexes for one claim, or for what of a source is in no claim. */
export interface SearchRecord {
  /** Address of the claim, without the base of the site. */
  readonly url: string;
  readonly language: string;
  /** The keys of the words that tell, then those of what is named in other words. */
  readonly content: string;
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * Words are brought to their keys before Pagefind sees them, by the same functions that read a
 * query: so what counts as the same word is known on both sides, and its module without a stemmer
 * is loaded, which is smaller.
 */
const LANGUAGE = 'unknown';

/**
 * Fields of a record that are for reading and no filter. Pagefind would put each word of its
 * `meta` into the index, a quote once more as it stands; of the values of a filter it makes a file
 * of their own, which is never loaded.
 */
export const READ_ONLY = ['claim', 'quote', 'question', 'stamps', 'instead', 'credit'] as const;

/**
 * The keys of the words of a text, each once: where they stand is read from the quote. Those that
 * only carry a text would double the index.
 */
function tellingKeys(text: string): string[] {
  const telling = tokensOf(text).filter(({ stops }) => !stops);
  return [...new Set(telling.map(({ key }) => key))];
}

/** Everybody and everything that the facts of a claim name, by their proper names. */
function namesIn(corpus: Corpus, claim: Claim): string[] {
  const named = new Set<string | null>([
    claim.voice,
    ...claim.events.map(corpus.event).flatMap((event) => [...event.participants, ...event.places]),
    ...claim.statements.map(corpus.statement).map(({ speaker }) => speaker),
    ...claim.quantities.map(corpus.quantity).flatMap(({ speaker, origin }) => [speaker, origin]),
  ]);
  return corpus.corpus.names
    .filter(({ name, others }) => [name, ...others].some((form) => named.has(form)))
    .map(({ name }) => name);
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

function kindsOf({ quantities, events, statements }: Claim): string[] {
  return [
    ...(quantities.length > 0 ? ['figure'] : []),
    ...(events.length > 0 ? ['event'] : []),
    ...(statements.length > 0 ? ['statement'] : []),
  ];
}

/** The years that its facts are about; of a period its first and its last. */
function yearsOf(corpus: Corpus, { quantities, events }: Claim): string[] {
  const times = [
    ...quantities.map(corpus.quantity).map(({ period }) => period),
    ...events.map(corpus.event).flatMap(({ start, end }) => [start, end]),
  ];
  const years = times.flatMap((time) => time?.split('/').map((one) => one.slice(0, 4)) ?? []);
  return [...new Set(years.filter((year) => /^\d{4}$/.test(year)))].sort();
}

function filtersOf(corpus: Corpus, claim: Claim): Record<FilterName, string[]> {
  return {
    source: [claim.source],
    topic: topicsOf(corpus, claim),
    kind: kindsOf(claim),
    voice: voicesOf(corpus, claim),
    verdict: corpus.standingsOf(claim.id),
    year: yearsOf(corpus, claim),
  };
}

function readOnly(
  corpus: Corpus,
  claim: Claim,
  credits: readonly string[],
): Record<(typeof READ_ONLY)[number], string[]> {
  return {
    claim: [claim.id],
    quote: [claim.quote],
    question: corpus.questionsOf(claim.id).map(({ id }) => id),
    credit: [...credits],
    ...stampsText(corpus, claim),
  };
}

function claimRecord(corpus: Corpus, claim: Claim): SearchRecord {
  const filters = filtersOf(corpus, claim);
  const credits = namesIn(corpus, claim).map(creditKey);
  const marks = [
    ...filters.topic.map(topicKey),
    ...corpus.questionsOf(claim.id).map(({ id }) => questionKey(id)),
  ];
  return {
    url: paths.claim(claim.id),
    language: LANGUAGE,
    content: [...tellingKeys(claim.quote), ...credits, ...marks].join(' '),
    filters: { ...filters, ...readOnly(corpus, claim, credits) },
  };
}

/**
 * One record for each claim, in the order of the facts, and one for each source that has words in
 * no claim, so that nothing is said of its text that was not looked for there.
 *
 * @param outside what of the text of a source stands in no claim, by the id of the source
 */
export function searchRecords(
  corpus: Corpus,
  outside: ReadonlyMap<string, string>,
): SearchRecord[] {
  const rests = corpus.sources.flatMap(({ id }): SearchRecord[] => {
    const content = tellingKeys(outside.get(id) ?? '').join(' ');
    if (content === '') return [];
    return [{ url: paths.article(id), language: LANGUAGE, content, filters: { source: [id] } }];
  });
  return [...corpus.claims.map((claim) => claimRecord(corpus, claim)), ...rests];
}
