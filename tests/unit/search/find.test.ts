import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { find } from '../../../src/search/found/find.ts';
import { IndexFault } from '../../../src/search/index/claims-index.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';
import { memoryIndex } from './memory-index.ts';

const TOPICS = [{ id: 'farming', label: 'Farming', terms: ['wheat', 'harvest*'] }];
const FILE = {
  people: [{ name: 'Ada Mill', names: ['Mill'], roles: ['the minister'] }],
  places: [
    { name: 'Norland', names: [], adjectives: ['Norlandish'], country: true, capital: false },
  ],
};

/** An index over quotes, each of a source: "a: quote". */
function over(quotes: readonly string[], set: Parameters<typeof memoryIndex>[1] = {}) {
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

const shown = async (
  quotes: readonly string[],
  typed: string,
  isTyping = false,
): Promise<string[]> => {
  const { hits } = await find(over(quotes), typed, isTyping);
  return hits.map(({ claim, why }) => `${claim} ${why}`);
};

test('whole words and their inflections are with it, beginnings are not', async () => {
  const quotes = ['a: It sanctioned them.', 'a: New sanctions', 'a: The sanctionary'];
  expect((await shown(quotes, 'sanction')).sort()).toEqual(['c0 with', 'c1 with']);
});

test('a beginning counts while the word is being typed, apart from the whole word', async () => {
  const quotes = ['a: Red gas', 'a: The gasworks'];
  expect((await shown(quotes, 'gas', true)).sort()).toEqual(['c0 with', 'c1 begins']);
  expect(await shown(quotes, 'gas')).toEqual(['c0 with']);
});

test('a number is found whole', async () => {
  const quotes = ['a: In 20 towns', 'a: For $240.5bn', 'a: In 2019'];
  expect(await shown(quotes, '2019')).toEqual(['c2 with']);
  expect(await shown(quotes, '240')).toEqual([]);
  expect(await shown(quotes, '240,5 billion')).toEqual(['c1 with']);
});

test('a phrase stands together, and a word left out stands nowhere', async () => {
  const quotes = ['a: no strict limits', 'a: with no limits', 'a: limits, no'];
  expect(await shown(quotes, '“no limits”')).toEqual(['c1 with']);
  expect(await shown(quotes, 'limits -strict -with')).toEqual(['c2 with']);
});

test('another name is found, and said to be another', async () => {
  const quotes = ['a: Ada Mill came', 'a: The minister left', 'a: A Norlandish port'];
  const { hits, plan } = await find(over(quotes), 'Mill', false);
  expect(hits.map(({ claim, why }) => [claim, why])).toEqual([
    ['c0', 'with'],
    ['c1', 'name'],
  ]);
  expect(plan.also).toContain('the minister');
  expect(await shown(quotes, 'Norland')).toEqual(['c2 name']);
});

test('a part of a name is another name for the whole', async () => {
  const quotes = ['a: Ada spoke', 'b: Mill left'];
  expect((await shown(quotes, 'Ada')).sort()).toEqual(['c0 with', 'c1 name']);
});

test('a misspelt word is mended and said to be; an English word and a phrase are not', async () => {
  const quotes = ['a: Wide harbours', 'a: Serbian rail'];
  const { hits, plan } = await find(over(quotes), 'harbors wdie', false);
  expect(plan.corrections).toEqual([{ typed: 'wdie', used: 'wide' }]);
  expect(hits.map(({ claim }) => claim)).toEqual(['c0']);
  expect(await shown(quotes, '“wdie”')).toEqual([]);
  const index = over(quotes, { english: ['wine', 'Siberian'] });
  expect((await find(index, 'Siberian', false)).hits).toEqual([]);
});

test('a question is answered by the words that tell', async () => {
  const quotes = ['a: 90 tourists travelled to Norland', 'b: Rail to Norland', 'b: It was so'];
  const { hits } = await find(over(quotes), 'how many tourists came to Norland by bus?', false);
  expect(hits[0]?.claim).toBe('c0');
  expect(hits.map(({ claim }) => claim)).not.toContain('c2');
});

test('claims on a topic stand apart from those with the word', async () => {
  const quotes = ['a: The harvest', 'a: Red barley', 'a: Rail'];
  expect((await shown(quotes, 'harvest')).sort()).toEqual(['c0 with', 'c1 topic']);
});

test('what is in no text finds nothing, and near words are told', async () => {
  const quotes = ['a: China', 'a: sports and spheres', 'a: sanctions'];
  for (const typed of ['Chinatown', 'S&P', '?!', '“ ”', '-sanctions']) {
    expect(await shown(quotes, typed), typed).toEqual([]);
  }
  expect((await find(over(quotes), 'Chinatown', false)).near).toEqual(['china']);
});

test('an empty query finds every claim', async () => {
  expect(await shown(['a: One', 'a: two'], ' ')).toEqual(['c0 with', 'c1 with']);
});

test('only a source whose whole text has no such word does not mention it', async () => {
  const quotes = ['a: The harvest', 'b: Rail', 'c: Rail'];
  const index = over(quotes, { outside: { b: 'No wheat was seen.' } });
  const { silences } = await find(index, 'harvest', false);
  expect([...silences].map(([source, { why }]) => [source, why])).toEqual([
    ['b', 'unmatched'],
    ['c', 'unmentioned'],
    ['z', 'unmentioned'],
  ]);
});

test('where nothing was found nobody is called silent, and who has the words is told', async () => {
  expect((await find(over(['a: Rail']), 'harvest', false)).silences.size).toBe(0);
  const index = over(['a: Rail', 'b: Gas'], { outside: { b: 'By rail' } });
  const { hits, silences } = await find(index, 'gas rail', false);
  expect(hits.filter(({ why }) => why === 'with')).toEqual([]);
  expect(
    (await find(over(['a: Gas'], { outside: { a: 'Rail' } }), 'rail', false)).silences,
  ).toEqual(new Map([['a', { why: 'unmatched', words: '', question: null }]]));
  expect(silences.get('b')?.why).not.toBe('unmentioned');
});

test('of words that only carry a text nobody is said to have none', async () => {
  const { silences } = await find(over(['a: Who is it', 'b: It is']), 'who is', false);
  expect([...silences.values()].map(({ why }) => why)).not.toContain('unmentioned');
});

test('the sign of a currency is the currency', async () => {
  const quotes = ['a: For $240bn', 'a: For 5 dollars', 'a: For €240 billion'];
  expect(await shown(quotes, '240 billion dollars')).toEqual(['c0 with', 'c2 part']);
  expect((await shown(quotes, 'dollars')).sort()).toEqual(['c0 with', 'c1 with']);
  expect((await shown(quotes, '$240 bn')).sort()).toEqual(['c0 with', 'c2 with']);
  expect(await shown(quotes, '“$240 billion”')).toEqual(['c0 with']);
});

test('a name is no other in the plural, which a word of general English may be', async () => {
  const quotes = ['a: Mill came', 'a: the minister said', 'a: many ministers', 'b: held drills'];
  expect((await shown(quotes, 'Ada Mill')).sort()).toEqual(['c0 name', 'c1 name']);
  expect(await shown(quotes, 'military exercise')).toEqual(['c3 name']);
});

test('May is a month, and may is none', async () => {
  const quotes = ['a: On May 16', 'a: It may rain on 16 days'];
  expect(await shown(quotes, '16 may')).toEqual(['c0 with']);
  expect(await shown(quotes, 'may')).toEqual(['c0 with']);
});

test('a question about a name that no text has is not answered by its other words', async () => {
  const quotes = ['a: Mill met him', 'a: She met him', 'b: Rail'];
  expect(await shown(quotes, 'who met Lukashenko?')).toEqual([]);
  expect(await shown(quotes, 'who met Mill?')).toEqual(['c0 with']);
});

test('a word is the same with a hyphen, a blank or neither', async () => {
  const quotes = ['a: After his re-election', 'a: The shipbuilding firms', 'a: The election'];
  for (const typed of ['reelection', 're election', 're-election'])
    expect(await shown(quotes, typed), typed).toEqual(['c0 with']);
  for (const typed of ['ship building', 'ship-building', 'shipbuilding'])
    expect(await shown(quotes, typed), typed).toEqual(['c1 with']);
});

test('letters of a script without blanks stand together', async () => {
  const quotes = ['a: 北京 grew', 'a: 京北 grew', 'a: 北 and 京'];
  expect(await shown(quotes, '北京')).toEqual(['c0 with']);
});

test('every word with a beginning counts', async () => {
  const words = Array.from(
    { length: 60 },
    (_, at) => `co${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at)}`,
  );
  const found = await shown(
    words.map((word) => `a: ${word}`),
    'co',
    true,
  );
  expect(found).toHaveLength(60);
});

test('a word that the vocabulary has and the index has not is a fault', async () => {
  const index = over(['a: Rail'], { lost: ['rail'] });
  await expect(find(index, 'rail', false)).rejects.toThrow(IndexFault);
});

describe('where a question has all the words', () => {
  const claims = [
    sampleClaim('c', 'a', { quote: 'The bridge opened' }),
    sampleClaim('d', 'b', { quote: 'It is open' }),
  ];
  const corpus = readCorpus(
    sampleFacts({
      sources: ['a', 'b', 'old', 'other'].map((id) => sampleSource(id)),
      claims,
      questions: [
        sampleQuestion('q', [samplePosition('c', 'a'), samplePosition('d', 'b')], {
          question: 'Is the bridge open?',
          absent: [
            { source: 'old', why: 'earlier', claims: [] },
            { source: 'other', why: 'unmentioned', claims: [] },
          ],
        }),
      ],
    }),
  );
  const whys = async (outside: Readonly<Record<string, string>>): Promise<string[]> => {
    const { silences } = await find(memoryIndex(corpus, { outside }), 'bridge', false);
    return [...silences].map(([source, { why }]) => `${source} ${why}`);
  };

  test('the sources without a result are as the question tells', async () => {
    expect(await whys({})).toEqual(['b answers', 'old earlier', 'other unmentioned']);
  });

  test('but none that has the word is said not to mention it', async () => {
    expect(await whys({ other: 'A bridge of boats' })).toContain('other unmatched');
  });
});
