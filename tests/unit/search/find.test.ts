import { expect, test } from 'vitest';
import { find } from '../../../src/search/found/find.ts';
import { IndexFault } from '../../../src/search/index/claims-index.ts';
import { over, shown } from './over-quotes.ts';

test('whole words and their inflections are with it, beginnings are not', async () => {
  const quotes = ['a: It sanctioned them.', 'a: New sanctions', 'a: The sanctionary'];
  expect((await shown(quotes, 'sanction')).sort()).toEqual(['c0 with', 'c1 with']);
});

test('a beginning counts while the word is being typed, apart from the whole word', async () => {
  const quotes = ['a: Red gas', 'a: The gasworks'];
  expect((await shown(quotes, 'gas', true)).sort()).toEqual(['c0 with', 'c1 begins']);
  expect(await shown(quotes, 'gas')).toEqual(['c0 with']);
});

test('the last word of a phrase may be unfinished, and the others stay with it', async () => {
  const quotes = ['a: with no limits', 'a: light gas', 'a: no lights'];
  expect((await shown(quotes, '“no li', true)).sort()).toEqual(['c0 begins', 'c2 begins']);
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
  for (const typed of ['Chinatown', 'S&P', '?!', '“ ”', '-', '-?']) {
    expect(await shown(quotes, typed), typed).toEqual([]);
  }
  expect((await find(over(quotes), 'Chinatown', false)).near).toEqual(['china']);
});

test('with nothing but what must not be there every other claim is found', async () => {
  const quotes = ['a: Red gas', 'b: Coal'];
  expect(await shown(quotes, '-gas')).toEqual(['c1 with']);
  // No text has the word.
  expect(await shown(quotes, 'coal -gass')).toEqual(['c1 with']);
});

test('where nothing was found, what there is by itself is told, and names near to it', async () => {
  const quotes = ['a: Ada Mill came', 'a: Mill left', 'a: Mill spoke', 'a: Gas'];
  const { hits, known, near } = await find(over(quotes), 'Eda Mill', false);
  expect(hits).toEqual([]);
  expect(known.map(({ unit, amount }) => [unit.text, amount])).toEqual([['Mill', 3]]);
  expect(near).toEqual(['Ada Mill']);
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

test('a question about a name that no text has is not answered by its other words', async () => {
  const quotes = ['a: Mill met him', 'a: She met him', 'b: Rail'];
  expect(await shown(quotes, 'who met Lukashenko?')).toEqual([]);
  expect(await shown(quotes, 'who met Mill?')).toEqual(['c0 with']);
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
