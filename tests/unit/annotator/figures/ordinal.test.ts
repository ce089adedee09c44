import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('ordinals', () => {
  it.each([
    ['the 29th regular meeting', 29],
    ['the eighth Norlandish-Sudlandish forum', 8],
    ['its thousandth graduate', 1000],
    ['the second this year', 2],
    ['their seventh joint patrol', 7],
    ['the 75th anniversary', 75],
    ['the 19th time', 19],
    ['the fifth time', 5],
    ['the first foreign visit', 1],
    ['their 43rd meeting', 43],
    ['the second round', 2],
    ['the 12th package', 12],
    ['the third summit', 3],
    ['the 18th session', 18],
    ['his third term', 3],
    ['the twentieth congress', 20],
    ['the 101st edition', 101],
    ['the 2nd St. Varby Economic Forum', 2],
    ['a ninth round', 9],
    ['the seventh time', 7],
    ['its 14th package', 14],
    ['the 7th Eastern Forum', 7],
    ['the 3rd annual conference', 3],
    ['the twenty-first session', 21],
    ['the 20th Party Congress', 20],
    ['the hundredth anniversary', 100],
    ['the sixtieth anniversary', 60],
    ['the forty-third meeting', 43],
    ['the 1,000th flight', 1000],
  ])('%s', (text, value) => {
    expect(figures(`It was ${text} there`)).toEqual([[value, 'ordinal']]);
  });

  it.each([
    'In the 20th century it grew.',
    'They came on August 20th.',
    'They came on the 20th.',
    'Third countries may join.',
    'Third parties may join.',
    'First of all he spoke.',
    'The second-largest port grew.',
    'The first time he came.',
    'In the first quarter it grew.',
    'In the second half it fell.',
    'He lives on 5th Street.',
    'The 3rd floor was full.',
    'Second, they met.',
    'The 19th-century house stands.',
    'The first lady spoke.',
    'A Third World view.',
    'Second Lieutenant Berg spoke.',
    'He has second thoughts.',
    'The world’s third-biggest exporter.',
    'The 20th-largest port grew.',
    'For the first time in years.',
    'At first he agreed.',
    'Fifth Avenue was full.',
    'The First World War began.',
    'The Second Vatican reform.',
    'First Minister Berg spoke.',
    'In the 21st-century world.',
    'They came on the 20th of August.',
    'The 4th of July parade.',
  ])('nothing in: %s', (text) => {
    expect(figures(text).filter(([, unit]) => unit === 'ordinal')).toEqual([]);
  });
});
