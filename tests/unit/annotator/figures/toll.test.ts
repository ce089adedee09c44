import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('counts of people whom a misfortune befell', () => {
  it.each([
    ['At least 40 dead, 12 injured', [40, 'people'], [12, 'people']],
    ['In Lund more than 5,400 had died, the agency said.', [5400, 'people']],
    ['At least 812 of them died in Lund.', [812, 'people']],
    ['The flood killed at least 40 people and injured 12.', [40, 'people'], [12, 'people']],
    ['The death toll in Lund had reached 1,200.', [1200, 'people']],
    ['The toll stood at 1,200, and many dead are unnamed.', [1200, 'people']],
    ['The dead number at least 1,832.', [1832, 'people']],
    ['The number of people killed has surpassed 7,800.', [7800, 'people']],
    ['The number of dead went beyond 5,000.', [5000, 'people']],
    [
      'The dead are at least 5,894 and another 26,721 people are hurt.',
      [5894, 'people'],
      [26721, 'people'],
    ],
    ['It put the dead at more than 7,200.', [7200, 'people']],
    ['The storm cost more than 5,200 lives.', [5200, 'people']],
    ['Some 1,900 people have lost their lives.', [1900, 'people']],
  ])('%s', (text, ...gives) => {
    expect(figures(text)).toEqual(gives);
  });

  it.each([
    ['They found 40 dead whales.', [40, 'whales']],
    ['He was injured 12 times.', [12, 'times']],
    ['The site has 400 dead links.', [400, 'links']],
    ['The storm killed 40 minutes of play.', [40, 'minutes']],
    ['The road toll rose to 40 in May.'],
    ['The toll could have reached 1,200, with many dead.'],
    ['He put the number of the missing ships at 40.', [40, 'ships']],
  ])('%s is no toll', (text, ...gives) => {
    expect(figures(text)).toEqual(gives);
  });
});
