import { readCorpus } from '../../../src/corpus/corpus.ts';
import { find } from '../../../src/search/found/find.ts';
import { sampleClaim, sampleFacts, sampleSource } from '../sample.ts';
import { memoryIndex } from './memory-index.ts';

const TOPICS = [{ id: 'farming', label: 'Farming', terms: ['wheat', 'harvest*'] }];
export const FILE = {
  people: [{ name: 'Ada Mill', names: ['Mill'], roles: ['the minister'] }],
  places: [
    { name: 'Norland', names: [], adjectives: ['Norlandish'], country: true, capital: false },
  ],
};

/** An index over quotes, each of a source: "a: quote". */
export function over(quotes: readonly string[], set: Parameters<typeof memoryIndex>[1] = {}) {
  const claims = quotes.map((text, at) => {
    const [source = '', quote = ''] = text.split(': ');
    const topics = /wheat|barley/.test(quote) ? ['farming'] : [];
    return sampleClaim(`c${String(at)}`, source, { quote, topics });
  });
  const sources = [...new Set(claims.map(({ source }) => source)), 'z'];
  const corpus = readCorpus(
    sampleFacts({
      corpus: { title: '', description: '', topics: TOPICS, measures: [], names: [] },
      sources: sources.map((id) => sampleSource(id)),
      claims,
    }),
  );
  return memoryIndex(corpus, { file: FILE, ...set });
}

export const shown = async (
  quotes: readonly string[],
  typed: string,
  isTyping = false,
): Promise<string[]> => {
  const { hits } = await find(over(quotes), typed, isTyping);
  return hits.map(({ claim, why }) => `${claim} ${why}`);
};
