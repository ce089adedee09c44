import { describe, expect, it } from 'vitest';
import { times } from '../support.ts';

describe('dates in figures', () => {
  it.each(['2024-05-15', '2024-02-29', '1999-12-31'])('%s', (date) => {
    expect(times(`It stood there on ${date} as well`)).toEqual([date]);
  });

  it.each([
    ['13.01.2023', '2023-01-13'],
    ['3.4.2021', '2021-04-03'],
    ['13/1/2024', '2024-01-13'],
    ['1/13/2024', '2024-01-13'],
    ['7/7/2024', '2024-07-07'],
    ['13-Jan-2023', '2023-01-13'],
    ['28-Feb-2022', '2022-02-28'],
  ])('%s', (text, date) => {
    expect(times(`The depot opened on ${text}.`)).toEqual([date]);
  });

  it('to the year where nobody can tell the day from the month', () => {
    expect(times('The depot opened on 3/4/2024.')).toEqual(['2024']);
  });

  it.each([
    '2024-25-15',
    '2024-02-30',
    '555-12-34',
    '12024-05-15',
    '2024 - 05 - 15',
    '2024-5-15',
    '31.02.2023',
    '9/11',
    '31-Jun-2023',
    '13-Foo-2023',
  ])('no day in %s', (text) => {
    expect(times(`It stood there on ${text} as well`).filter((one) => one.length === 10)).toEqual(
      [],
    );
  });
});

describe('days in words', () => {
  it.each([
    ['the fourteenth of March 2016', '2016-03-14'],
    ['the twenty-second of June 2021', '2021-06-22'],
    ['the last day of July 2023', '2023-07-31'],
    ['the last day of February 2024', '2024-02-29'],
    ['the first of May', '2024-05-01'],
  ])('%s', (text, date) => {
    expect(times(`The pact was signed on ${text}.`, '2024-08-20')).toEqual([date]);
  });

  it.each(['the second of three', 'the last days of the war', 'the first of its kind'])(
    'none in %s',
    (text) => {
      expect(times(`It was ${text} there.`, '2024-08-20')).toEqual([]);
    },
  );
});

describe('short years', () => {
  it.each([
    ['Oct 26 ’16', '2016-10-26'],
    ["May '98", '1998-05'],
    ['in June ’68', '1968-06'],
  ])('%s', (text, date) => {
    expect(times(`The road opened ${text}.`, '2024-08-20')).toEqual([date]);
  });
});
