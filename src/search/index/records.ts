import type { Corpus } from '../../corpus/corpus.ts';
import { paths } from '../../paths.ts';
import type { Claim } from '../../schemas/claim.ts';
import { creditKey, questionKey, topicKey } from '../query/plan.ts';
import { tokensOf } from '../text/tokens.ts';
import { namedIn } from './named-in.ts';
import { filedUnder } from './filed.ts';

/** What Pagefind indexes for one claim, or for what of a source is in no claim. */
export interface SearchRecord {
  /** Address of the claim or of the article, without the base of the site. */
  readonly url: string;
  readonly language: string;
  /** The keys of the words that tell, and those of what is named in other words; sorted. */
  readonly content: string;
}

/**
 * Words are brought to their keys before Pagefind sees them, by the same functions that read a
 * query: so what counts as the same word is known on both sides, and its module without a stemmer
 * is loaded, which is smaller.
 */
const LANGUAGE = 'unknown';

/**
 * The keys of the words of a text, each once: where they stand is read from the quote. Those that
 * only carry a text would double the index.
 */
function tellingKeys(text: string): string[] {
  const telling = tokensOf(text).filter(({ stops }) => !stops);
  return telling.map(({ key }) => key);
}

/** Keys as a record holds them: the index is smaller where a word stands at like places in each. */
const contentOf = (keys: readonly string[]): string => [...new Set(keys)].sort().join(' ');

function claimRecord(corpus: Corpus, claim: Claim): SearchRecord {
  const keys = [
    ...tellingKeys(claim.quote),
    ...namedIn(corpus, claim).map(creditKey),
    ...filedUnder(corpus, claim).topic.map(topicKey),
    ...corpus.questionsOf(claim.id).map(({ id }) => questionKey(id)),
  ];
  return {
    url: paths.claim(claim.id),
    language: LANGUAGE,
    content: contentOf(keys),
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
    const content = contentOf(tellingKeys(outside.get(id) ?? ''));
    if (content === '') return [];
    return [{ url: paths.article(id), language: LANGUAGE, content }];
  });
  return [...corpus.claims.map((claim) => claimRecord(corpus, claim)), ...rests];
}
