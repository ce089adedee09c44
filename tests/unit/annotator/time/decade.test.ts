import { describe, expect, it } from 'vitest';
import { quantities, times } from '../support.ts';

describe('decades and counted months', () => {
  it.each([
    ['The 1990s were hard.', '1990/1999'],
    ['It was built in the early 2000s.', '2000/2009'],
    ['It was built in the mid-1980s.', '1980/1989'],
    ['It was built in the first half of the 1990s.', '1990/1999'],
    ['It was sold in the second month of 2021.', '2021-02'],
    ['It was sold in the third month of last year.', '2023-03'],
  ])('%s', (text, period) => {
    expect(times(text, '2024-08-20')).toEqual([period]);
  });

  it.each(['The 90s were hard.', 'The second month of the war was hard.', 'A 1995s car came.'])(
    'none in: %s',
    (text) => {
      expect(times(text, '2024-08-20')).toEqual([]);
    },
  );

  it('keep another time from dating their figure', () => {
    expect(
      quantities('The yard built 12 ships in the 1990s and 300 houses by 2020.').map(
        ({ value, period }) => [value, period],
      ),
    ).toEqual([
      [12, '1990/1999'],
      [300, '2020'],
    ]);
  });
});
