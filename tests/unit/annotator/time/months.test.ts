import { describe, expect, it } from 'vitest';
import { times } from '../support.ts';

const DATE = '2024-08-20';

describe('months', () => {
  it.each([
    ['in June 2018', '2018-06'],
    ['in May of 2024', '2024-05'],
    ['in June, 2018', '2018-06'],
    ['in May', '2024-05'],
    ['in the March quarter', '2024-01/2024-03'],
    ['in the December quarter', '2023-10/2023-12'],
    ['in the January quarter', '2023-11/2024-01'],
    ['June-quarter sales fell.', '2024-04/2024-06'],
    ['Mill said that May exports rose.', '2024-05'],
    ['in July', '2024-07'],
    ['in October', '2023-10'],
    ['in June last year', '2023-06'],
    ['last June', '2024-06'],
    ['last October', '2023-10'],
    ['last September', '2023-09'],
    ['next September', '2024-09'],
    ['next August', '2025-08'],
    ['since October', '2023-10'],
    ['in early May', '2024-05'],
    ['since March', '2024-03'],
    ['in mid-July', '2024-07'],
    ['in Sept. 2022', '2022-09'],
    ['in Dec 2021', '2021-12'],
    ['in late December', '2023-12'],
    ['until March 2026', '2026-03'],
    ['by the end of March 2026', '2026-03'],
    ['this June', '2024-06'],
    ['in February this year', '2024-02'],
    ['last August', '2023-08'],
    ['in May 2019', '2019-05'],
    ['in July of the same year', '2024-07'],
    ['next March', '2025-03'],
  ])('%s', (text, period) => {
    expect(times(`They met ${text} there`, DATE)).toEqual([period]);
  });

  it.each(['They call for raising it from December', 'They shut it from December'])(
    'of either year: %s',
    (text) => {
      expect(times(text, DATE)).toEqual([]);
    },
  );

  it.each([
    ['January to July', '2024-01/2024-07'],
    ['January-July 2024', '2024-01/2024-07'],
    ['January–July 2023', '2023-01/2023-07'],
    ['from January through May', '2024-01/2024-05'],
    ['between January and May', '2024-01/2024-05'],
    ['between January and mid-April', '2024-01/2024-04'],
    ['from March to late May', '2024-03/2024-05'],
    ['from January to October', '2023-01/2023-10'],
    ['from November to February', '2023-11/2024-02'],
    ['from January to May of last year', '2023-01/2023-05'],
    ['the first five months of 2022', '2022-01/2022-05'],
    ['the first nine months', '2023-01/2023-09'],
    ['the first seven months of the year', '2024-01/2024-07'],
    ['the first 11 months of 2023', '2023-01/2023-11'],
    ['the first seven months of this year', '2024-01/2024-07'],
    ['the first two months', '2024-01/2024-02'],
    ['the January-July period', '2024-01/2024-07'],
    ['April to March', '2023-04/2024-03'],
    ['November 2023 to January 2024', '2023-11/2024-01'],
    ['from November 2023 through January 2024', '2023-11/2024-01'],
    ['the last three months of 2023', '2023-10/2023-12'],
  ])('a stretch: %s', (text, period) => {
    expect(times(`They met in ${text} there`, DATE)).toEqual([period]);
  });

  it('counts "the previous year" from the year named before', () => {
    expect(times('Sales rose in 2021 over December of the previous year', DATE)).toEqual([
      '2021',
      '2020-12',
    ]);
    expect(times('Sales rose in December of the previous year', DATE)).toEqual(['2023-12']);
  });

  it.each([
    ['in May', null],
    ['January to July', null],
    ['the first five months', null],
    ['in May 2024', '2024-05'],
    ['January to July 2024', '2024-01/2024-07'],
    ['the first five months of 2022', '2022-01/2022-05'],
  ])('with no date of the article: %s', (text, period) => {
    expect(times(`They met ${text} there`)).toEqual(period === null ? [] : [period]);
  });

  it.each([
    'May the best ship win.',
    'It may rain.',
    'They march on.',
    'A march through the city.',
    'He may or may not come.',
    'An august body met.',
    'Theresa May spoke.',
    'The first five projects failed.',
    'March on the city began.',
    'Mr. May spoke.',
    'Said May: it is late.',
    'The second five months',
    'Jan de Vries spoke.',
    'April Jones spoke.',
    'June Carter sang.',
    'She came for the first time that June.',
    'He left that June.',
  ])('no month in: %s', (text) => {
    expect(times(text, DATE)).toEqual([]);
  });
});
