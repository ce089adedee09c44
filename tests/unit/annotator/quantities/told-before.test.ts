import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

/** Status and period of each figure. */
const told = (text: string): unknown[] =>
  quantities(text).map(({ status, period }) => [status, period]);

describe('goals, promises, demands', () => {
  it.each([
    ['The towns agreed on a new goal: $5 million a year.', ['target', null]],
    ['The $5 million promised in 2009 was paid late.', ['target', null]],
    ['In 2009 the towns undertook to give $5 million a year by 2020.', ['target', '2020']],
    ['The board wanted $5 million.', ['target', null]],
    ['Tin output seen rising 9 percent.', ['forecast', null]],
    ['Mill seeks $9 a ride, against the $6 Berg paid before.', ['observed', null]],
    ['Sales would rise if the mill reached its target of 40 tonnes.', ['target', null]],
    ['The firm will shed 190 of 1,460 jobs.', ['observed', null]],
    ['The plan would see the park, with its 188 trees, closed.', ['observed', null]],
    ['Sales rose 3 percent, half of the 6 percent rise targeted for 2025.', ['target', '2025']],
    ['Tin sells at $30 and could, she believes, reach $34.', ['forecast', null]],
    ['A ride costs $7, down from the $9 the board had sought.', ['target', null]],
    ['A ride costs 7 cents, less than the 9 cents Berg had promised.', ['target', null]],
    [
      'Exports came to 40 tons, short of the 50 tons that traders had forecast.',
      ['forecast', null],
    ],
    ['Grain exports grow by 2035 to $5 billion.', ['target', '2035']],
    ['The target of 40 ships was not met in 2023.', ['target', null]],
    ['The target of 40 ships for 2024 was far from met in 2023.', ['target', '2024']],
    ['The goal of 40 ships by 2024 was met in 2023.', ['reached-target', '2024']],
  ])('%s', (text, expected) => {
    expect(told(text).at(-1)).toEqual(expected);
  });

  it('gives the deadline to the new goal alone', () => {
    expect(
      told('Aid is to rise from the former goal of $5 million a year to $8 million by 2035.'),
    ).toEqual([
      ['target', null],
      ['target', '2035'],
    ]);
    expect(
      told('Aid is to rise from $5 million, the goal until now, to $8 million by 2035.'),
    ).toEqual([
      ['target', null],
      ['target', '2035'],
    ]);
  });

  it('bounds nothing by what was promised', () => {
    expect(quantities('Roads cost $4 million, less than the $5 million set aside.')).toMatchObject([
      { qualifier: 'exact' },
      { qualifier: 'exact', value: 5e6 },
    ]);
  });
});
