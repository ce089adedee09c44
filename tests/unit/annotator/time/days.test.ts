import { describe, expect, it } from 'vitest';
import { figures, times, timesIn } from '../support.ts';

const DATE = '2024-08-20';

describe('days of a month', () => {
  it.each([
    ['August 30 to September 2', '2024-08-30/2024-09-02'],
    ['August 30-September 2', '2024-08-30/2024-09-02'],
    ['Sept. 3', '2024-09-03'],
    ['30 August to 2 September', '2024-08-30/2024-09-02'],
  ])('to come: %s', (text, period) => {
    expect(times(`They will meet on ${text} there`, DATE)).toContain(period);
  });

  it.each([
    ['August 20', '2024-08-20'],
    ['Aug. 20, 2024', '2024-08-20'],
    ['August 20, 2023', '2023-08-20'],
    ['August 20 to 22', '2024-08-20/2024-08-22'],
    ['May 16-17', '2024-05-16/2024-05-17'],
    ['May 16–17, 2023', '2023-05-16/2023-05-17'],
    ['20 August', '2024-08-20'],
    ['20 August 2023', '2023-08-20'],
    ['15th of May 2024', '2024-05-15'],
    ['the 15th of May', '2024-05-15'],
    ['20-22 August 2024', '2024-08-20/2024-08-22'],
    ['20 to 22 August', '2024-08-20/2024-08-22'],
    ['20–22 August', '2024-08-20/2024-08-22'],
    ['Aug 20', '2024-08-20'],
    ['Sept 3, 2022', '2022-09-03'],
    ['August 20th', '2024-08-20'],
    ['August 20th, 2022', '2022-08-20'],
    ['May 1st', '2024-05-01'],
    ['February 29, 2024', '2024-02-29'],
    ['December 28', '2023-12-28'],
    ['December 30 to January 2', '2023-12-30/2024-01-02'],
    ['from August 20 through 22', '2024-08-20/2024-08-22'],
    ['between August 20 and 22', '2024-08-20/2024-08-22'],
    ['August 20 last year', '2023-08-20'],
    ['20 August of last year', '2023-08-20'],
    ['Tuesday, August 20', '2024-08-20'],
    ['Tuesday, 20 August 2024', '2024-08-20'],
    ['August 20 this year', '2024-08-20'],
    ['the 4th of July', '2024-07-04'],
    ['1 January 2025', '2025-01-01'],
    ['December 30, 2023 to January 2, 2024', '2023-12-30/2024-01-02'],
    ['30 August - 2 September 2024', '2024-08-30/2024-09-02'],
  ])('%s', (text, period) => {
    expect(times(`They met on ${text} there`, DATE).filter((one) => one.length >= 10)).toContain(
      period,
    );
  });

  it.each([
    ['August 20', null],
    ['20 August', null],
    ['August 20 to 22', null],
    ['August 20, 2024', '2024-08-20'],
    ['20 August 2024', '2024-08-20'],
    ['20-22 August 2024', '2024-08-20/2024-08-22'],
  ])('with no date of the article: %s', (text, period) => {
    expect(times(`They met on ${text} there`)).toEqual(period === null ? [] : [period]);
  });

  it.each([
    ['August 20', ['year']],
    ['August 20, 2024', []],
    ['20 August last year', ['year']],
  ])('%s implies %j', (text, implied) => {
    expect(timesIn(`They met on ${text}`, DATE)[0]?.implied).toEqual(implied);
  });

  it('takes a bare day near the turn of the year for the nearest', () => {
    expect(times('They met on December 28', '2024-01-03')).toEqual(['2023-12-28']);
    expect(times('They will meet on January 3', '2023-12-28')).toEqual(['2024-01-03']);
    expect(times('They met on November 3', '2024-08-20')).toEqual(['2023-11-03']);
    expect(times('They will meet on November 3', '2024-08-20')).toEqual(['2024-11-03']);
  });

  it.each([
    'It may 20 percent of them.',
    'It may rise 20 percent.',
    'They march 20 km.',
    'February 30 is no day.',
    'February 29, 2023 was no day.',
    'May 45 people come?',
    'Sun 20 cream',
    'The mar 20 stood there.',
    'They gave 20 Maybe more.',
  ])('no day in: %s', (text) => {
    expect(times(text, DATE).filter((one) => one.length >= 10)).toEqual([]);
  });
});

describe('the year of a date behind one that states its own', () => {
  it.each([
    ['It snowed on Dec. 31, 2019, and Jan. 1.', ['2019-12-31', '2020-01-01']],
    ['From March 3, 2021 to June 5 it was shut.', ['2021-03-03', '2021-06-05']],
    ['In July 2022, August and September it was shut.', ['2022-07', '2022-08/2022-09']],
    ['In December 2022 and January it was shut.', ['2022-12', '2023-01']],
    ['Born on June 3, 1970, she came in May.', ['1970-06-03', '2024-05']],
    ['It opened in June 2019 and closed in March.', ['2019-06']],
    ['It fell from 40 tons in May 2022 to 30 tons in June.', ['2022-05']],
  ])('%s', (text, periods) => {
    expect(times(text, '2024-08-20')).toEqual(periods);
  });

  it('finds the last leap day', () => {
    expect(times('The law passed on Feb. 29.', '2023-01-10')).toEqual(['2020-02-29']);
    expect(times('The law will pass on 29 February.', '2025-01-10')).toEqual(['2028-02-29']);
  });

  it('takes a number behind “in May” for a count', () => {
    expect(times('In May 20 barges sank.', '2024-08-20')).toEqual(['2024-05']);
    expect(times('In May 20, 2023, it sank.', '2024-08-20')).toEqual(['2023-05-20']);
    expect(figures('In May 20 barges sank.')).toEqual([[20, 'barges']]);
  });
});
