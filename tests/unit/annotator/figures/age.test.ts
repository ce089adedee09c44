import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('ages, points of a life and spans of a record', () => {
  it.each([
    'It was shut from 3 June to June 30.',
    'Doctors saw five-year-olds there.',
    'The 45-year-old driver slept.',
    'A 5,000-year-old tomb was found.',
    '45 year old men were seen.',
    'It is for children aged 24 months.',
    'It is for children aged 5 to 23 months.',
    'Women aged 50 to 69 were seen.',
    'People aged over 65 were seen.',
    'A girl of seven kept bees.',
    'Pupils younger than 5 slept.',
    'A man of 40 sold fish.',
    'At 24 months, survival was good.',
    'It rose to a seven-month high.',
    'It fell to 20-year lows.',
    'It stood above its five-year average.',
    'A 6.1-magnitude quake struck.',
    'The 4x100m relay was held.',
    'The clerks voted 240 to 190 for it.',
    'It has a 95% confidence interval.',
  ])('no figure in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ['It is a 12-year contract.', [[12, 'years']]],
    ['It lasted 24 months.', [[24, 'months']]],
    ['Clerks cut daily entries to 30,000.', [[30000, 'entries']]],
    ['Deaths fell from 1,523 to 986.', [[986, 'deaths']]],
    ['The star is 12 light years away.', [[12, 'light-years']]],
    ['The soup takes 2 1/2 cups of milk.', [[2.5, 'cups']]],
    [
      'Rates will stay at 5.25%-5.5%.',
      [
        [5.25, '%'],
        [5.5, '%'],
      ],
    ],
    ['His sugar was 180 mg/dL.', [[180, 'mg/dL']]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
