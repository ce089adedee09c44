import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { heldBy, likeness } from '../../../src/ledger/likeness.ts';
import { placeOf, samePlace } from '../../../src/ledger/place.ts';
import { sameButForSpelling } from '../../../src/ledger/spelling.ts';
import { stateOf } from '../../../src/ledger/state.ts';
import { wordsOf } from '../../../src/ledger/words.ts';

test.each([
  ['“It’s 240.1 billion,” he said – at last.', "it's 240.1 billion he said at last".split(/[ ']/)],
  ['ﬁve  Straße\nŁódź', ['five', 'straße', 'łódź']],
  ['贸易额 2401', ['贸', '易', '额', '2401']],
  ['हिन्दी में', ['हिन्दी', 'में']],
  [' … ', []],
])('words of %s', (text, words) => {
  expect(wordsOf(text).list).toEqual(words);
});

describe('the same but for spelling', () => {
  const spelt = (a: string, b: string): boolean =>
    sameButForSpelling(wordsOf(a).list, wordsOf(b).list);

  it.each([
    ['the goverment said so', 'the government said so'],
    ['the governmnet said so', 'the government said so'],
    ['the gouvernment said so', 'the government said so'],
    ['the guvernment said so', 'the government said so'],
    ['no word is other', 'no word is other'],
  ])('is: %s | %s', (a, b) => {
    expect(spelt(a, b)).toBe(true);
    expect(spelt(b, a)).toBe(true);
  });

  it.each([
    ['exports rose in spring', 'imports rose in spring'],
    ['they sold three million', 'they sold three billion'],
    ['ships went to Iran', 'ships went to Iraq'],
    ['it came to 12345', 'it came to 12346'],
    ['the goverment said so', 'the government said'],
    ['anotherr wordd changedd here', 'another word changed here'],
  ])('is not: %s | %s', (a, b) => {
    expect(spelt(a, b)).toBe(false);
  });
});

test.each([
  ['a b c d', 'a b c d', 1],
  ['a b c d', 'a x c d', 0.75],
  ['a b c d', 'd c b a', 0.25],
  ['', '', 1],
  ['a', '', 0],
])('the likeness of “%s” and “%s”', (a, b, value) => {
  expect(likeness(wordsOf(a), wordsOf(b))).toBe(value);
  expect(likeness(wordsOf(a), wordsOf(b), value)).toBe(value);
});

test('the part of words that others hold', () => {
  expect(heldBy(wordsOf('a x b y c'), wordsOf('a b c d'))).toBe(0.75);
  expect(heldBy(wordsOf('a'), wordsOf(''))).toBe(0);
  expect(heldBy(wordsOf('a x'), wordsOf('a b c d'), 0.5)).toBe(0);
});

describe('places', () => {
  const place = (prefix: string, suffix: string) => placeOf({ prefix, suffix });

  it('are the same though other words are cut at the ends', () => {
    const a = place('ongly as ever before this. ', ' And after it comes mo');
    const b = place('trongly as ever before this. ', ' And after it comes m');
    expect(samePlace(a, b)).toBe(1);
  });

  it('are half the same where one side is', () => {
    const a = place('all of it before. ', ' And after it comes more.');
    const b = place('nothing like that. ', ' And after it comes more.');
    expect(samePlace(a, b)).toBe(0.5);
  });

  it('at the beginning of a text are no others', () => {
    expect(samePlace(place('', ' And more'), place('', ' And more'))).toBe(1);
    expect(samePlace(place('', ''), place('Some words. ', ' More words.'))).toBe(0);
  });
});

test('the state of a corpus is what the method page says', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const sources = [
    { id: 'wool', sha256: sha256('Wool is dear.') },
    { id: 'grain', sha256: sha256('Grain is cheap.') },
  ];
  const lines = [`grain ${sha256('Grain is cheap.')}`, `wool ${sha256('Wool is dear.')}`];
  expect(stateOf(sources.map((source) => ({ source })))).toBe(
    sha256(lines.join('\n')).slice(0, 12),
  );
});
