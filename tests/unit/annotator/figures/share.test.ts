import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('shares', () => {
  it.each([
    ['one in every 5,000', 0.02],
    ['one in 10,000', 0.01],
    ['1 in 6', 16.67],
    ['three out of every five', 60],
    ['half of the ships', 50],
    ['fell by at least a third', 33.33],
    ['a tenth below the level', 10],
    ['one payment in five', 20],
    ['one ship in every ten', 10],
    ['exports halved', 50],
    ['more than half the ships', 50],
    ['half its fleet', 50],
    ['a third of them', 33.33],
    ['one third of them', 33.33],
    ['one-third of them', 33.33],
    ['two-thirds of them', 66.67],
    ['two thirds of them', 66.67],
    ['three quarters of it', 75],
    ['three-quarters of it', 75],
    ['a quarter of voters', 25],
    ['by a quarter', 25],
    ['a third less', 33.33],
    ['one-tenth of it', 10],
    ['one in four', 25],
    ['nine out of ten', 90],
    ['9 out of 10', 90],
    ['a fifth of the crop', 20],
    ['four-fifths of it', 80],
    ['nearly half of it', 50],
    ['by half', 50],
    ['three-fifths of it', 60],
    ['one out of every five', 20],
    ['one in every four', 25],
    ['a seventh of it', 14.29],
    ['a ninth of it', 11.11],
    ['a third of a herd', 33.33],
    ['half of an army', 50],
    ['two thirds', 66.67],
    ['four fifths', 80],
    ['five sixths', 83.33],
  ])('%s', (text, value) => {
    expect(figures(`It took ${text} there`)).toEqual([[value, '%']]);
  });

  it.each([
    'He scored three in five there.',
    'She won four in 2012.',
    'One in five weeks came.',
    'The second half was dull.',
    'In the first half of the match they slept.',
    'Third countries may join.',
    'He came a quarter ago.',
    'Half a year ago he left.',
    'The third of May is near.',
    'A third kept silent.',
    'The other half waited.',
    'The quarter of the city is old.',
    'A half-hearted reply came.',
    'One in the crowd shouted.',
    'On the third day they rested.',
    'A second of silence.',
    'One by one they left.',
    'The final quarter was dull.',
    'It is half past ten.',
    'They met half way.',
    'The mill stood a quarter of a mile from the road.',
    'They waited a third of an hour.',
    'They waited two thirds of an hour.',
    'The runner took three thirds.',
  ])('no share in: %s', (text) => {
    expect(figures(text).filter(([, unit]) => unit === '%')).toEqual([]);
  });

  it.each([
    ['In 2019 it was two thirds.', [66.67, '%']],
    ['Carriers hold two thirds.', [66.67, '%']],
    ['Three quarters passed without a sale.'],
    ['It was three quarters.'],
    ['It lost money for 3 quarters.'],
    ['They waited two thirds of an hour.'],
  ])('a part is no count: %s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
