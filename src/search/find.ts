import { perFilter, type Hit } from './hit.ts';
import type { IndexResult, SearchIndex } from './index-api.ts';
import { plainNumbers } from './numbers.ts';
import { tally, type Tally } from './tally.ts';
import { contentWords, standsFor } from './words.ts';

/** Fewer claims than this with every word, and those with most of the words are shown too. */
const FEW = 3;
/** More claims than this are not shown, */
const MOST = 300;
/** and of those that lack a word no more than this. */
const MOST_PARTIAL = 24;
/** More words than this are not looked for. */
const MOST_WORDS = 16;

/** What a search found. */
export interface Found {
  /** Those that hold the most words first. */
  readonly hits: readonly Hit[];
  /** The words that were looked for. */
  readonly words: readonly string[];
}

async function load(
  { data }: IndexResult,
  { words, held }: Pick<Tally, 'words' | 'held'>,
): Promise<Hit> {
  const { meta, filters } = await data();
  return {
    claim: meta.claim ?? '',
    quote: meta.quote ?? '',
    questions: (meta.questions ?? '').split(' ').filter(Boolean),
    filed: perFilter((name) => filters[name] ?? []),
    words,
    held,
  };
}

/** What holds a word; nothing where Pagefind found no more than the beginning of it. */
async function findWord(index: SearchIndex, word: string): Promise<readonly IndexResult[]> {
  const { results } = await index.search(word);
  const example = results.find(({ words }) => words.length > 0);
  if (!example) return results;
  const { content } = await example.data();
  const found = content.split(/\s+/)[example.words[0] ?? 0] ?? '';
  return standsFor(found, word) ? results : [];
}

/**
 * The claims to show of all that hold some of the words: those with every word; where these are
 * few also those with most of the words, and where there are none those with half of them.
 */
export function select(tallies: readonly Tally[], words: number): Tally[] {
  const full = tallies.filter(({ held }) => held === words);
  if (full.length >= FEW || words < 2) return full.slice(0, MOST);
  const least = full.length > 0 ? words / 2 + 0.5 : words / 2;
  return tallies.filter(({ held }) => held >= least).slice(0, MOST_PARTIAL);
}

/**
 * Finds the claims that hold the words of a query which say what it is about, so that a whole
 * question finds its answers. Each word is looked for by itself, since Pagefind passes over words
 * that it does not know, and a claim found must be one that holds what was asked. An empty query
 * finds every claim.
 */
export async function find(index: SearchIndex, query: string): Promise<Found> {
  const words = contentWords(plainNumbers(query)).slice(0, MOST_WORDS);
  if (words.length === 0) {
    const { results } = await index.search(null);
    return { hits: await Promise.all(results.map((r) => load(r, { words: [], held: 0 }))), words };
  }
  const matches = await Promise.all(words.map((word) => findWord(index, word)));
  const results = new Map(matches.flat().map((result) => [result.id, result]));
  const hits = select(tally(matches), words.length).flatMap((match) => {
    const result = results.get(match.id);
    return result ? [load(result, match)] : [];
  });
  return { hits: await Promise.all(hits), words };
}
