import { describe, expect, it } from 'vitest';
import { times, timesIn } from '../support.ts';

/** A Tuesday. */
const DATE = '2024-08-20';

describe('relative times', () => {
  it.each([
    ['yesterday', '2024-08-19'],
    ['today', '2024-08-20'],
    ['tomorrow', '2024-08-21'],
    ['on Tuesday', '2024-08-20'],
    ['on Monday', '2024-08-19'],
    ['on Wednesday', '2024-08-14'],
    ['Members voted between Friday and Monday.', '2024-08-16/2024-08-19'],
    ['The race was run between Tuesday and Thursday.', '2024-08-13/2024-08-15'],
    ['The fair will be held between Thursday and Sunday.', '2024-08-22/2024-08-25'],
    ['last Friday', '2024-08-16'],
    ['next Monday', '2024-08-26'],
    ['this week', '2024-08-19/2024-08-25'],
    ['next Thursday', '2024-08-22'],
    ['next Tuesday', '2024-08-27'],
    ['this Friday', '2024-08-16'],
    ['last month', '2024-07'],
    ['this month', '2024-08'],
    ['next month', '2024-09'],
    ['last year', '2023'],
    ['this year', '2024'],
    ['next year', '2025'],
    ['the previous month', '2024-07'],
    ['6 months ago', '2024-02'],
    ['six months ago', '2024-02'],
    ['a month ago', '2024-07'],
    ['a year earlier', '2023'],
    ['a year ago', '2023'],
    ['10 years ago', '2014'],
    ['10 years ago today', '2014-08-20'],
    ['three days ago', '2024-08-17'],
    ['so far this year', '2024-01/2024-08'],
    ['since the beginning of the year', '2024-01/2024-08'],
    ['since the start of this year', '2024-01/2024-08'],
    ['in the year to date', '2024-01/2024-08'],
    ['a week ago', '2024-08'],
    ['twenty years ago', '2004'],
    ['thirteen years ago', '2011'],
    ['at the month-ago level', '2024-07'],
    ['to date this year', '2024-01/2024-08'],
    ['last Tuesday', '2024-08-13'],
    ['a decade ago', '2014'],
    ['last week', '2024-08-12/2024-08-18'],
    ['will meet on Friday', '2024-08-23'],
    ['is due on Thursday', '2024-08-22'],
    ['the day before yesterday', '2024-08-18'],
    ['next week', '2024-08-26/2024-09-01'],
  ])('%s', (text, period) => {
    expect(times(`They met ${text} there`, DATE)).toEqual([period]);
  });

  it.each([
    ['The board meets again next Friday, August 30.', '2024-08-30'],
    ['The board met on Friday 9 August in Lund.', '2024-08-09'],
    ['The board meets on Friday, May 4, it says.', '2024-08-23', '2025-05-04'],
    ['The ministers gather in Lund on Thursday.', '2024-08-22'],
    ['On Wednesday he travels to Lund.', '2024-08-21'],
    ['On Friday he said that he will go on.', '2024-08-16'],
    ['He leaves, the board said on Thursday.', '2024-08-15'],
  ])('%s', (text, ...periods) => {
    expect(times(text, DATE)).toEqual(periods);
  });

  it('refuse “this winter” between two', () => {
    expect(times('The mill will burn straw this winter.', '2024-05-30')).toEqual([]);
  });

  it('refuse one weekday of many', () => {
    expect(times('On the busiest Saturday of all the port was full.', DATE)).toEqual([]);
  });

  it.each([
    ['last winter', '2024-02-10', '2022/2023'],
    ['last winter', '2024-12-10', '2023/2024'],
    ['next winter', '2024-12-10', '2025/2026'],
    ['this academic year', '2024-02-10', '2023/2024'],
    ['this school year', '2024-09-10', '2024/2025'],
    ['this school year', '2024-05-10', '2023/2024'],
    ['last school year', '2024-05-10', '2022/2023'],
    ['next academic year', '2024-05-10', '2024/2025'],
    ['this season', '2024-10-10', '2024'],
    ['last month', '2024-01-10', '2023-12'],
    ['next month', '2023-12-10', '2024-01'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['yesterday', '2023-03-01', '2023-02-28'],
    ['tomorrow', '2023-12-31', '2024-01-01'],
    ['14 months ago', '2024-01-10', '2022-11'],
    ['on Sunday', '2024-01-01', '2023-12-31'],
  ])('%s in an article of %s', (text, date, period) => {
    expect(times(`They met ${text} there`, date)).toEqual([period]);
  });

  it.each([
    'yesterday',
    'on Monday',
    'last month',
    'last year',
    'a year ago',
    'so far this year',
    'next week',
  ])('with no date of the article: %s', (text) => {
    expect(times(`They met ${text} there`)).toEqual([]);
  });

  it('reads no day from a date to the month, and no month from one to the year', () => {
    expect(times('They met on Monday there', '2024-08')).toEqual([]);
    expect(times('They met yesterday there', '2024-08')).toEqual([]);
    expect(times('They met last month there', '2024-08')).toEqual(['2024-07']);
    expect(times('They met last month there', '2024')).toEqual([]);
    expect(times('They met last year there', '2024')).toEqual(['2023']);
  });

  it('says what the article’s date supplied', () => {
    expect(timesIn('They met yesterday', DATE)[0]?.implied).toEqual(['year', 'month', 'day']);
    expect(timesIn('They met last month', DATE)[0]?.implied).toEqual(['year', 'month']);
    expect(timesIn('They met last year', DATE)[0]?.implied).toEqual(['year']);
  });

  it.each([
    'It grew over the past year.',
    'She resigned the next month.',
    'Over the next year it will grow.',
    'In her last year at school she won.',
    'Rain fell in the last week of the trial.',
    'It had closed a decade earlier.',
    'Mill had closed it a week earlier.',
    'Months of talks followed.',
    'It took a year.',
    'A year of talks followed.',
    'The last years were hard.',
    'He was last seen there.',
    'This is the year.',
    'Next, they met.',
    'The sun set.',
    'They sat there.',
    'Long ago they met.',
    'A long time ago they met.',
    'The Sunday Herald reports.',
    'The Monday Club met.',
    'Black Friday sales rose.',
    'Man Friday is a servant.',
  ])('no time in: %s', (text) => {
    expect(times(text, DATE)).toEqual([]);
  });
});

describe('times counted from another', () => {
  it.each([
    ['Sales rose from 3 tons in 2019 to 5 tons two years later.', ['2019', '2021']],
    ['A ticket cost $10 in 2023, up from $9 five years earlier.', ['2023', '2018']],
    ['It was 3 tons in May 2023 and 4 tons nine months before.', ['2023-05', '2022-08']],
    ['It was 3 tons in 2020 and 4 tons the following year.', ['2020', '2021']],
    ['It was 3 tons in May 2023 and 4 tons the following year.', ['2023-05', '2024']],
    ['It was 17 percent in May, and 18 percent in the previous month.', ['2024-05', '2024-04']],
    ['At the end of 2021 there were 27, a year later 57.', ['2021', '2022']],
    ['She was hired in May 2023 and left the next month.', ['2023-05', '2023-06']],
    ['Sales in 2019 rose from 4 tons a year earlier.', ['2019', '2018']],
    ['In May exports rose from 4 tons a year earlier.', ['2024-05', '2023']],
    ['Founded in 1990, it says that sales rose from 4 tons a year earlier.', ['1990']],
  ])('%s', (text, periods) => {
    expect(timesIn(text, DATE).map(({ period }) => period)).toEqual(periods);
  });

  it.each(['Prices were lower five years earlier.', 'Two years before the war it fell.'])(
    'tells no time where none is named to count from: %s',
    (text) => {
      expect(timesIn(text, DATE)).toEqual([]);
    },
  );
});
