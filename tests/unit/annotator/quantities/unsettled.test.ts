import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

/** The value and the status of each figure. */
const told = (text: string): unknown[] =>
  quantities(text, '2024-08-20').map(({ value, status }) => [value, status]);

describe('what is yet to be done, asked for or offered', () => {
  it.each([
    'The hall is built to seat 900 guests.',
    'Eleven piers were to have been rebuilt.',
    'The firm was to have paid $5 million.',
    'The council has permission to fell 30 oaks.',
    'The Bank of Norland is ready to lend $60 million.',
    'They tried to save 40 whales.',
    'The firm refused to pay $5 million.',
    'Mill welcomed the decision to cut fees by 5 percent.',
    'Commuters face six weeks of delays.',
    'The firms face fines of $5 million.',
    'Growers risk losing 40 percent of the crop.',
    'Berg was offered $5 million for the farm.',
    'A fee of $15 was proposed.',
    'The clinic needed 40 beds.',
    'The town would need 40 buses.',
    'The board pointed to a loan of $5 million that is expected in autumn.',
    'Mill welcomed a grant of $5 million which is due soon.',
    'The council has a list of 300 homes planned for Lund.',
    'He showed a sketch of 300 homes to be built there.',
    'Mill was appointed for three years from 1 October.',
    'The board votes in October on whether to cut the fee to $15.',
    'It said a tender, worth $5 million, was to be called in autumn.',
    'The clubs put forward a compromise of $5 million.',
    'Norland made a $5 million bid.',
    'The survey said 3,000 tonnes could have been taken.',
    'The halls were earmarked for closure, saving $5 million a year.',
    'The cost was put at $5 million.',
    'The federation speaks of 8 to 10 percent.',
    'Mill spoke of a loss of about $5 million.',
    'Lawyers for the bank have offered $3 million.',
    'Sudland has offered 40 tents.',
    'A tunnel, which would have cost $4 billion, was turned down.',
    'Under the bill, 12 schools would have lost their grants.',
    'The town agreed to postpone repayments of $9 million.',
    'Plans to fell 300 oaks were dropped, and then withdrawn.',
    'Plans to build 40 homes failed.',
    'A planned rise in fees, from $2 to $3, has been shelved.',
    'The minister was due to hand out 30 medals on Friday.',
    'The report makes the case for cutting fares by 20 percent.',
    'The town must raise $9 million.',
    'The judge ordered a retrial within 90 days.',
    'The council can authorise a member to impose tariffs of 25 percent.',
    'A change requires nine votes.',
    'It will wait if prices slip below $55.',
    'They ask whether $70 holds.',
    'The board provided that 40 seats were kept free.',
    'Some $8 million has been pledged.',
    'The gate, at first 30 metres wide, will be widened.',
    'He surveyed ponds with fewer than 20 frogs.',
    'Repairs to its 40-megawatt unit would take long.',
  ])('gives nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['The minister was authorised to buy 40,000 lamps.', [40_000, 'target']],
    ['The line is designed to carry 9,000 people a day.', [9000, 'target']],
    ['The union wanted a rise of 9 percent.', [9, 'target']],
    ['The museum had asked for 40 masks in 2022.', [40, 'target']],
    ['The fund plans to cut its stake from 30 percent to 10 percent.', [10, 'target']],
  ])('is aimed at: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The firm managed to sell 40 ships.', [40, 'observed']],
    ['The firm had to sell 40 ships.', [40, 'observed']],
    ['The firm is said to have sold 40 ships.', [40, 'observed']],
    ['The group is known to own 40 ships.', [40, 'observed']],
    ['Sales went on to reach $5 billion.', [5e9, 'observed']],
    ['The law allows guests to stay for 15 days.', [15, 'observed']],
    ['Talks to end a strike by 900 workers failed.', [900, 'observed']],
    ['Mill promised a hall in the four towns.', [4, 'observed']],
    ['Plans to shut some of the county’s eleven halls failed.', [11, 'observed']],
    ['They want the wage, currently $900, to rise.', [900, 'observed']],
    ['The city owns 40 buses that will be sold soon.', [40, 'observed']],
    ['Mill served for three years from 1 October 2019.', [3, 'observed']],
    ['The airline cancelled 40 flights.', [40, 'observed']],
    ['Some 40 flights were cancelled.', [40, 'observed']],
    ['Some 40 boats had been promised a berth.', [40, 'observed']],
    ['The firm was fined for dumping 40 tonnes of oil.', [40, 'observed']],
    ['He surveyed a pond with fewer than 20 frogs.', [20, 'observed']],
    ['Losses of at least $5 million were booked.', [5e6, 'observed']],
    ['The firm, which lost $4 million, will close.', [4e6, 'observed']],
    ['He died within 30 days.', [30, 'observed']],
    ['The sum will cut the debt, which was $9 million, to below $5 million.', [9e6, 'observed']],
    [
      'The quota is currently 80 tonnes and 70 tonnes from 2026.',
      [80, 'observed'],
      [70, 'forecast'],
    ],
  ])('is so: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });
});
