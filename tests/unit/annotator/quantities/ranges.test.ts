import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

/** The value and the qualifier of each figure. */
const bounds = (text: string): unknown[] =>
  quantities(text, '2024-08-20').map(({ value, qualifier }) => [value, qualifier]);

describe('the ends of a range', () => {
  it.each([
    ['The trip takes 10 to 12 days.', 10, 12],
    ['A ticket costs 9 to 23 cents.', 9, 23],
    ['The trip takes from 10 to 12 days.', 10, 12],
    ['The roof costs between $900 and $1,100.', 900, 1100],
    ['The port has 40-50 ships.', 40, 50],
    ['Berg served two or three years.', 2, 3],
    ['Sales rose 2 to 3 percent.', 2, 3],
    ['About 40 to 50 ships came.', 40, 50],
    ['The level ranged from 20 to 25 tonnes.', 20, 25],
  ])('bound one value: %s', (text, low, high) => {
    expect(bounds(text)).toEqual([
      [low, 'at-least'],
      [high, 'up-to'],
    ]);
  });

  it('are told alike', () => {
    expect(quantities('The target range is 2% to 6%.')).toMatchObject([
      { status: 'target' },
      { status: 'target' },
    ]);
    expect(quantities('Exports would grow 3% to 5%.')).toMatchObject([
      { status: 'forecast', direction: 'up' },
      { status: 'forecast', direction: 'up' },
    ]);
  });

  it.each([
    'Sales rose from $5 million to $7 million.',
    'The rate rose 0.3% to 5.1%.',
    'The fee was raised from a mere $5 million to $7 million.',
    'Rents rose 5% and 7% in Lund and Varby.',
    'It sold 40 ships and 50 ships.',
  ])('are not those of a change or a list: %s', (text) => {
    expect(quantities(text).map(({ qualifier }) => qualifier)).toEqual(['exact', 'exact']);
  });
});
