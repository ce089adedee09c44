import { describe, expect, it } from 'vitest';
import { shifted } from '../../../../src/dates/periods.ts';
import { times, timesIn } from '../support.ts';

/** A Tuesday. */
const DATE = '2024-08-20';

describe('stretches counted from the article’s date', () => {
  it.each([
    ['last summer', '2023'],
    ['this spring', '2024'],
    ['next winter', '2024/2025'],
    ['last winter', '2023/2024'],
    ['in the summer of 2023', '2023'],
    ['by the end of the year', '2024'],
    ['in the year from April', '2024-04/2025-03'],
    ['in the year starting in July 2023', '2023-07/2024-06'],
    ['this year and next', '2024/2025'],
    ['last year and this', '2023/2024'],
    ['in seven months', '2024-01/2024-07'],
    ['in nine months of 2023', '2023-01/2023-09'],
    ['in the year-ago quarter', '2023'],
    ['in the fiscal year that ended in March', '2023-04/2024-03'],
    ['in the season that ended in June', '2023-07/2024-06'],
    ['in the 12 months through June', '2023-07/2024-06'],
    ['since the start of the month', '2024-08'],
    ['in the full year', '2024'],
    ['in the 2023/24 July-June season', '2023/2024'],
    ['for third-quarter revenue', '2023-07/2023-09'],
    ['in the six-month period ended June 30', '2024-01/2024-06'],
    ['in the nine months to September', '2023-01/2023-09'],
    ['in the two weeks to 4 August', '2024-07-22/2024-08-04'],
    ['in mid-2022', '2022'],
    ['since early-2023', '2023'],
    ['in the fourth quarter of the year', '2023-10/2023-12'],
    ['in the first half of the year', '2024-01/2024-06'],
    ['in the half-year to March 2024', '2023-10/2024-03'],
  ])('%s', (text, period) => {
    expect(times(`It rose ${text} there`, DATE)).toEqual([period]);
  });

  it.each([
    'In the third quarter of the fiscal year it grew.',
    'It grew in its fiscal first quarter.',
    'Last fiscal year it grew.',
    'At the end of the year it stood at 40.',
    'It grew in the last quarter.',
    'A post-2014 order and a pre-2022 one.',
    'The last three ships left.',
    'It was the third cut in two months.',
    'They will meet in seven months’ time.',
    'The Winter Games opened.',
    'Spring wheat and the fall of prices.',
    'A season of rain.',
    'The end of the years of plenty.',
    'It was the last year before the flood.',
    'Trade fell 5% year on year from hell.',
  ])('none in: %s', (text) => {
    expect(times(text, DATE)).toEqual([]);
  });

  it('gives no date to a part of the year that is told as past while it goes on', () => {
    expect(times('It rose in the first half of the year.', '2024-02-10')).toEqual([]);
    expect(times('It will rise in the first half of the year.', '2024-02-10')).toEqual([
      '2024-01/2024-06',
    ]);
  });

  it('takes a month that began something for a past one', () => {
    expect(times('It has grown since September.', DATE)).toEqual(['2023-09']);
    expect(times('It has grown since January.', '2023-12-20')).toEqual(['2023-01']);
  });

  it('takes a part of a year that is to come for that of the article', () => {
    expect(times('It will rise in the fourth quarter.', DATE)).toEqual(['2024-10/2024-12']);
    expect(times('It will be ready in September and October.', DATE)).toEqual(['2024-09/2024-10']);
    expect(times('It was ready in September and October.', DATE)).toEqual(['2023-09/2023-10']);
  });
});

describe('roles that other words give', () => {
  it.each([
    ['As of 30 June it was', 'at'],
    ['Over June it fell', 'at'],
    ['It fell in June from a year earlier', 'base'],
    ['It cost four times the estimate of 2017', 'base'],
    ['It was 5% less than a year ago', 'base'],
    ['It was lower than the rest. In 2019', 'at'],
    ['More than a year ago', 'at'],
    ['It was less than 2% before 2022', 'until'],
    ['It voted on the 2025 budget', 'name'],
  ])('%s: %s', (text, role) => {
    expect(timesIn(text, DATE).at(-1)?.role).toBe(role);
  });
});

describe('a period so many months on', () => {
  it.each([
    ['2024', -12, '2023'],
    ['2024-01/2024-03', -12, '2023-01/2023-03'],
    ['2024-01', -1, '2023-12'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2023/2024', -24, '2021/2022'],
    ['2024', -1, undefined],
  ])('%s and %i', (period, months, moved) => {
    expect(shifted(period, months)).toBe(moved);
  });
});
