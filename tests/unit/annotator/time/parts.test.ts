import { describe, expect, it } from 'vitest';
import { times } from '../support.ts';

const DATE = '2024-08-20';

describe('quarters and halves', () => {
  it.each([
    ['the first quarter of 2024', '2024-01/2024-03'],
    ['the second quarter of 2023', '2023-04/2023-06'],
    ['the third quarter', '2023-07/2023-09'],
    ['the second quarter', '2024-04/2024-06'],
    ['the fourth quarter of last year', '2023-10/2023-12'],
    ['the second half of last year', '2023-07/2023-12'],
    ['the first half of 2024', '2024-01/2024-06'],
    ['the first half', '2024-01/2024-06'],
    ['the first half of the year', '2024-01/2024-06'],
    ['Q1 2024', '2024-01/2024-03'],
    ['Q4 2023', '2023-10/2023-12'],
    ['Q4-2023', '2023-10/2023-12'],
    ['H1', '2024-01/2024-06'],
    ['H2 2023', '2023-07/2023-12'],
    ['the 2nd quarter of 2023', '2023-04/2023-06'],
    ['the last quarter of 2023', '2023-10/2023-12'],
    ['the first quarter of this year', '2024-01/2024-03'],
    ['the fourth quarter', '2023-10/2023-12'],
    ['Q3 of 2022', '2022-07/2022-09'],
    ['the last quarter century', undefined],
    ['2Q', '2024-04/2024-06'],
    ['1H 2024', '2024-01/2024-06'],
    ['the first three quarters of 2023', '2023-01/2023-09'],
    ['the first half of August', '2024-08'],
  ])('%s', (text, period) => {
    expect(times(`They met in ${text} there`, DATE)).toEqual(period === undefined ? [] : [period]);
  });

  it.each([
    ['Q1', null],
    ['the first quarter', null],
    ['the first half of 2024', '2024-01/2024-06'],
  ])('with no date of the article: %s', (text, period) => {
    expect(times(`They met in ${text} there`)).toEqual(period === null ? [] : [period]);
  });

  it.each([
    'A quarter of voters stayed.',
    'The Latin quarter is old.',
    'Half of them left.',
    'Q0 is no quarter.',
    'Headquarters moved.',
    'The third, quarterly report.',
    'They met in the first half of the 20th century there.',
    'They met in the second half of the match there.',
    'They met in the first quarter of the moon there.',
    'They met in the first half of this decade there.',
    'Q5 2024x',
    'He lost the first half-marathon.',
    'H 2 stands there.',
    'Plan H1N1 was made.',
  ])('no part of a year in: %s', (text) => {
    expect(times(text, DATE)).toEqual([]);
  });
});
