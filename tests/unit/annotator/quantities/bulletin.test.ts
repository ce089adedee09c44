import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

/** Value and period of each figure, in order. */
function dated(text: string, date = '2024-08-20'): (readonly [number, string | null])[] {
  return quantities(text, date).map(({ value, period }) => [value, period] as const);
}

describe('figures tied by “respectively”', () => {
  it.each([
    ['In 2022 and 2023, exports were $190 million and $240 million respectively.'],
    ['Exports were $190 million and $240 million in 2022 and 2023, respectively.'],
  ])('%s', (text) => {
    expect(dated(text)).toEqual([
      [190e6, '2022'],
      [240e6, '2023'],
    ]);
  });

  it('are not dated where the lists differ in length', () => {
    const text =
      'Exports were $1 million, $2 million and $3 million in 2022 and 2023, respectively.';
    expect(dated(text).map(([, period]) => period)).toEqual([null, null, null]);
  });

  it('are dated as ever without the word', () => {
    expect(dated('Exports were $190 million in 2022 and $240 million in 2023.')).toEqual([
      [190e6, '2022'],
      [240e6, '2023'],
    ]);
  });
});

describe('a bulletin', () => {
  it('keeps the month of its first figures', () => {
    const text =
      'LUND, June 5 (Agency) -- Norland’s grain exports kept climbing, data showed Wednesday.\n\n' +
      'Grain exports grew 7.7 percent to 310 million dollars last month.\n\n' +
      'Sales to Sudland rose 9.1 percent to 120 million dollars.';
    expect(dated(text, '2024-06-05').map(([, period]) => period)).toEqual(
      Array.from({ length: 4 }, () => '2024-05'),
    );
  });

  it('keeps a holiday of some days', () => {
    const text =
      'The board said 41 million trips were made during the October 1-7 period. Spending reached 22.6 billion yuan.';
    expect(dated(text, '2024-10-09').map(([, period]) => period)).toEqual([
      '2024-10-01/2024-10-07',
      '2024-10-01/2024-10-07',
    ]);
  });
});

describe('a time that is told', () => {
  it.each([
    // Behind “who”, it is that of other words.
    [
      'The share of adults who had smoked in the past month fell by 12 percent after the ban.',
      null,
    ],
    // What is so today is no aim.
    ['Sudland aims to cut losses from 18 percent today to 9 percent by 2030.', '2024-08-20'],
    ['Coal use fell by 18 percent from 2015 to 2019.', '2015/2019'],
    ['Shares are up 27 percent year-to-date.', '2024-01/2024-08'],
    ['The board said that fish made up 12 percent of exports.', null],
  ])('%s', (text, period) => {
    expect(dated(text)[0]?.[1]).toBe(period);
  });

  it('is that of a plan beside which another stands', () => {
    const text =
      'The minister said output should grow by 5.2 percent in 2025. He said exports should grow by 2.6 percent against a planned 2.1 percent this year.';
    expect(dated(text)).toEqual([
      [5.2, '2025'],
      [2.6, '2025'],
      [2.1, '2024'],
    ]);
  });
});
