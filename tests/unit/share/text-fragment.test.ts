import { expect, test } from 'vitest';
import { passageAddress } from '../../../src/share/text-fragment.ts';
import { sampleClaim } from '../sample.ts';

const URL_OF = 'https://paper.example/a';
const LONG =
  'Wheat exports rose in the year before last, growers say, while barley fell and rye, they add, stood where it was';

const address = (quote: string, text: string | null = null, set = {}) =>
  passageAddress(URL_OF, sampleClaim('a', 'a', { quote, ...set }), text);

test.each([
  ['words', 'Wheat rose', '#:~:text=Wheat%20rose'],
  [
    'commas, hyphens and ampersands, which have a meaning there',
    'So-called wheat, rye & oats',
    '#:~:text=So%2Dcalled%20wheat%2C%20rye%20%26%20oats',
  ],
  [
    'dashes and quotation marks',
    '“5–6 — at most”',
    '#:~:text=%E2%80%9C5%E2%80%936%20%E2%80%94%20at%20most%E2%80%9D',
  ],
  ['other scripts', '小麦', '#:~:text=%E5%B0%8F%E9%BA%A6'],
  ['half a character', 'a\ud800', '#:~:text=a%EF%BF%BD'],
  [
    'a long quote, by its ends',
    LONG,
    '#:~:text=Wheat%20exports%20rose%20in%20the,add%2C%20stood%20where%20it%20was',
  ],
  [
    'a quote over two lines, by its ends',
    'Wheat rose\nand rye fell',
    '#:~:text=Wheat%20rose,and%20rye%20fell',
  ],
])('%s', (_what, quote, fragment) => {
  expect(address(quote)).toBe(URL_OF + fragment);
});

test('words that stand twice in the article bring their neighbours', () => {
  const around = { prefix: 'ars ago, the board said that ', suffix: ' and that barley fe' };
  const twice = 'Wheat rose. Years ago, the board said that Wheat rose and that barley fell.';
  expect(address('Wheat rose', 'Wheat rose and rye fell', around)).not.toContain('-,');
  expect(address('Wheat rose', twice, around)).toBe(
    `${URL_OF}#:~:text=ago%2C%20the%20board%20said%20that-,Wheat%20rose,-and%20that%20barley`,
  );
});

test('neighbours on other lines are no neighbours', () => {
  const around = { prefix: 'The board\n', suffix: '\nThe ports' };
  expect(address('Wheat rose', 'Wheat rose Wheat rose', around)).toBe(
    `${URL_OF}#:~:text=Wheat%20rose`,
  );
});

test('an address that has a fragment keeps it', () => {
  const claim = sampleClaim('a', 'a', { quote: 'Wheat' });
  expect(passageAddress(`${URL_OF}#part`, claim, null)).toBe(`${URL_OF}#part:~:text=Wheat`);
});
