import { expect, test } from 'vitest';
import { find } from '../../../src/search/found/find.ts';
import { FILE, over, shown } from './over-quotes.ts';

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

test('a word left out is mended as one looked for', async () => {
  const quotes = ['a: Rail trade', 'a: Rail sanctions'];
  const { hits, plan } = await find(over(quotes), 'rail -sanctons', false);
  expect(hits.map(({ claim }) => claim)).toEqual(['c0']);
  expect(plan.excludedCorrections).toEqual([{ typed: 'sanctons', used: 'sanctions' }]);
});

test('an amount is one number with its scale, however it is written', async () => {
  const quotes = ['a: For $240bn', 'a: 240 firms lent 3 billion', 'a: For $200 to $240 billion'];
  for (const typed of ['240 billion', '$240bn', '0.24 trillion', '240,000,000,000'])
    expect((await shown(quotes, typed)).sort(), typed).toEqual(['c0 with', 'c2 with']);
  expect(await shown(quotes, '200 billion')).toEqual(['c2 with']);
  const shares = ['a: On August 20', 'a: By 20 percent', 'a: By 20-30%'];
  expect((await shown(shares, '20%')).sort()).toEqual(['c1 with', 'c2 with']);
});

test('of the signs of a currency only that of the amount is marked', async () => {
  const { hits } = await find(over(['a: Of $200bn to $240bn']), '$240bn', false);
  expect(hits[0]?.marks).toEqual([{ start: 13, end: 19 }]);
});

test('two numbers side by side are never one', async () => {
  expect(await shown(['a: In 2022', 'a: August 20 to 22'], 'August 20-22')).toEqual(['c1 with']);
});

test('a small number in words is found by its figure, and said to be another form', async () => {
  const quotes = ['a: Five months', 'a: The 75th year', 'a: On June 3', 'a: A million came'];
  expect(await shown(quotes, '1 million')).toEqual(['c3 name']);
  expect(await shown(quotes, '5 months')).toEqual(['c0 name']);
  expect(await shown(quotes, '75 years')).toEqual(['c1 name']);
  expect(await shown(quotes, 'June 3rd')).toEqual(['c2 name']);
});

test('a word that no text has, one letter from another of its key, is said to be mended', async () => {
  const { hits, plan } = await find(over(['a: In Ukraine']), 'Ukrain', false);
  expect(hits).toHaveLength(1);
  expect(plan.corrections).toEqual([{ typed: 'Ukrain', used: 'Ukraine' }]);
  expect((await find(over(['a: They invited her']), 'invites', false)).plan.corrections).toEqual(
    [],
  );
});

test('a name in small letters that is also a small word is read as what it is', async () => {
  const quotes = ['a: The US sanctions', 'a: It tells us of sanctions'];
  const read = async (typed: string): Promise<readonly unknown[]> => {
    const { hits, plan } = await find(over(quotes), typed, false);
    const whys = hits.map(({ claim, why }) => `${claim} ${why}`).sort();
    return [whys, plan.smallWords.map(({ isName }) => isName)];
  };
  expect(await read('us sanctions')).toEqual([['c0 with'], [true]]);
  expect(await read('tell us of sanctions')).toEqual([['c0 with', 'c1 with'], [false]]);
  expect(await read('sanctions OR')).toEqual([['c0 with', 'c1 with'], [false]]);
  // In quotation marks it is both, and nothing else.
  expect(await read('“us sanctions”')).toEqual([['c0 with'], []]);
});

test('where a place was asked for its country comes near, and is said to be another', async () => {
  const quotes = ['a: Mill visited Rome', 'a: Mill visited Norland', 'b: Rail to Haven'];
  const haven = { name: 'Haven', names: [], adjectives: [], country: false, capital: false };
  const places = [...FILE.places, { ...haven, in: 'Norland' }];
  const index = over(quotes, { file: { ...FILE, places } });
  const { plan, hits, silences } = await find(index, 'when did Mill visit Haven?', false);
  expect(plan.units.at(-1)?.country).toBe('Norland');
  expect(hits.slice(0, 2).map(({ claim, why, hows }) => [claim, why, hows.at(-1)])).toEqual([
    ['c1', 'part', 'country'],
    ['c0', 'part', null],
  ]);
  // The country is not what was looked for, neither to mark nor to find in the text of a source.
  expect(hits[0]?.marks.map(({ start, end }) => [start, end])).toEqual([[0, 12]]);
  expect(
    (
      await find(
        over(['a: Rail to Haven', 'b: Norland'], { file: { ...FILE, places } }),
        'Haven',
        false,
      )
    ).silences.get('b')?.why,
  ).toBe('unmentioned');
  expect(silences.has('z')).toBe(true);
});

test('a claim that names the person asked for comes before one that names another', async () => {
  const quotes = ['a: In June she met the envoy', 'a: Mill met an envoy', 'b: Rail', 'b: Gas'];
  expect((await shown(quotes, 'did Mill meet the envoy in June'))[0]).toBe('c1 part');
});

test('a name of several words stands together', async () => {
  const quotes = ['a: Mill met Ada', 'a: Ada Mill'];
  expect((await shown(quotes, 'Ada Mill')).sort()).toEqual(['c0 name', 'c1 with']);
});

test('the sign of a currency is the currency', async () => {
  const quotes = ['a: For $240bn', 'a: For 5 dollars', 'a: For €240 billion'];
  expect(await shown(quotes, '240 billion dollars')).toEqual(['c0 with', 'c2 part']);
  expect((await shown(quotes, 'dollars')).sort()).toEqual(['c0 with', 'c1 with']);
  expect(await shown(quotes, '$240 bn')).toEqual(['c0 with', 'c2 part']);
  expect((await shown(quotes, '240 bn')).sort()).toEqual(['c0 with', 'c2 with']);
  expect((await shown(quotes, '¥240 bn')).sort()).toEqual(['c0 with', 'c2 with']);
  expect((await find(over(quotes), '¥240 bn', false)).plan.smallWords).toEqual([
    { typed: '¥', name: '¥', isName: false },
  ]);
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
