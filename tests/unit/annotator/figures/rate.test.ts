import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('rates by so many of something', () => {
  it.each([
    ['The rate fell to 0.3 per 100,000 inhabitants.', 0.3, 'per 100,000 people'],
    ['There were 12 deaths per 1,000 live births.', 12, 'deaths per 1,000 live births'],
    ['It has 40 doctors for every 100,000 people.', 40, 'doctors per 100,000 people'],
    ['It found 40 cases per million people.', 40, 'cases per million people'],
    ['The lorry burns 30 litres per 100 km.', 30, 'litres per 100 km'],
    ['Gas cost $121 per 1,000 cubic metres.', 121, 'USD'],
    ['Salt costs 20 cents per 100 grams.', 20, 'cents'],
    ['The mine sold 30 tons per day.', 30, 't'],
    ['They planted 40 trees per house.', 40, 'trees'],
  ])('%s', (text, value, unit) => {
    expect(figures(text)).toEqual([[value, unit]]);
  });

  it('lends its unit to a number behind it', () => {
    expect(figures('It was 5.5 per 100,000 people, down from 6.2 before.')).toEqual([
      [5.5, 'per 100,000 people'],
      [6.2, 'per 100,000 people'],
    ]);
  });
});
