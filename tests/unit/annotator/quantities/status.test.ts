import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

const DATE = '2024-08-20';

describe('the status of a figure', () => {
  it.each([
    ['Grain exports were $5 billion in 2023.', 'observed'],
    ['The bank projects it at 5 percent in 2030.', 'forecast'],
    ['The line is to carry 40 tonnes in 2030.', 'forecast'],
    ['Mill foresees exports of $5 billion in 2030.', 'forecast'],
    ['Norland aims for grain exports of $5 billion by 2030.', 'target'],
    ['The goal for grain exports is $5 billion.', 'target'],
    ['Norland plans to sell 40 ships.', 'target'],
    ['Norland set a target of $5 billion.', 'target'],
    ['Norland pledged 40 ships to Sudland.', 'target'],
    ['Norland seeks $5 billion for grain exports.', 'target'],
    ['Grain exports are to reach $5 billion by 2030.', 'target'],
    ['Grain exports reached the target of $5 billion in 2023.', 'reached-target'],
    ['The goal of $5 billion was met in 2023.', 'reached-target'],
    ['Grain exports are expected to reach $5 billion next year.', 'forecast'],
    ['Grain exports could rise to $5 billion next year.', 'forecast'],
    ['The Grain Board forecasts a crop of 40 million tonnes.', 'forecast'],
    ['Grain exports will be $5 billion in 2025.', 'forecast'],
    ['Grain exports may fall by 5 percent next year.', 'forecast'],
    ['Grain exports rose by 5 percent last year.', 'observed'],
    ['Half of the grain could be lost by 2050.', 'forecast'],
    ['Analysts expect exports to reach $5 billion by the end of the year.', 'forecast'],
    [
      'The Grain Board expects shipments of wheat between Norland and Sudland to rise to 40 million tonnes this year.',
      'forecast',
    ],
    ['Growth is seen averaging 5 percent next year.', 'forecast'],
    [
      'The Grain Board lowered its forecast for 2024 to 5 percent from a previous 6 percent.',
      'forecast',
      'forecast',
    ],
    [
      'The Grain Board cut its forecast for the crop in Norland and Sudland to 40 million tonnes.',
      'forecast',
    ],
    ['In May the Grain Board still expected a crop of 40 million tonnes.', 'forecast'],
    ['The estimate was wrong and exports were $5 billion.', 'observed'],
    ['It was the 29th regular meeting of the two boards.', 'observed'],
    ['They aim to hold the 30th regular meeting there.', 'observed'],
    ['Norland sold 40 ships, according to plan B of Lund.', 'observed'],
    ['Norland planned to sell 40 ships, and sold 30 trains.', 'target', 'observed'],
    ['The plant in Varby made 40 ships in 2023.', 'observed'],
    ['The $5 billion target was met ahead of schedule.', 'reached-target'],
    ['The $5 billion goal is for 2030.', 'target'],
    ['Norland missed its target of $5 billion in 2023.', 'target'],
    ['Norland failed to reach its target of $5 billion in 2023.', 'target'],
    ['Grain exports are projected at $5 billion for next year.', 'forecast'],
    ['Norland sold 40 ships after the plan was dropped.', 'observed'],
    ['Norland hopes to sell 40 ships in 2025.', 'target'],
    ['Norland intends to sell 40 ships in 2025.', 'target'],
    ['Norland wants to sell 40 ships in 2025.', 'target'],
    ['Norland seeks to raise grain exports to $5 billion.', 'target'],
    ['Grain exports should reach $5 billion next year.', 'forecast'],
    ['The peace plan was signed by 40 countries.', 'observed'],
    ['Mill said the plan would cost 40 million people their jobs.', 'forecast'],
    ['The target was not met, and grain exports were $5 billion.', 'observed'],
    ['The board hopes the drug will cut deaths by 30 percent.', 'target'],
    ['The plan to sell 40 ships was dropped.', 'target'],
    ['The goal is to sell 40 ships.', 'target'],
    ['Guidance was raised to $40 billion from $38 billion.', 'forecast', 'forecast'],
    ['The board voted to raise fees by 3 percent next year.', 'forecast'],
    ['Grain exports are due to reach $5 billion.', 'forecast'],
    ['The port will close in May and lose $5 million.', 'forecast'],
    ['Grain exports must not exceed $5 billion.', 'observed'],
    ['Half of the shops will not take a card.', 'observed'],
    ['Demand for oats will reach 105 tonnes by 2030, the agency said.', 'forecast'],
    ['The Grain Board will plant 40 tonnes by 2030, the agency said.', 'target'],
    ['The agency said it will plant 40 tonnes by 2030.', 'target'],
    ['Mill wants 5.5 million trees planted by 2030.', 'target'],
    ['Mill promised 40 new homes.', 'target'],
    ['Mill promised 40 gardeners a pay rise.', 'observed'],
    ['The panel recommends 150 minutes of sport a week.', 'target'],
    ['Adults should sleep 7 hours a night.', 'target'],
    ['The panel recommended 40 people.', 'observed'],
    ['The mill reported a margin of 2%, having guided for 3%.', 'observed', 'forecast'],
    ['Mill guided 40 tourists there.', 'observed'],
    ['The rate came in above the forecast 2%.', 'forecast'],
    ['The margin was 4%, above expectations of 3%.', 'observed', 'forecast'],
    [
      'The harvest was 30 tonnes, short of the 40 tonnes that the board had forecast.',
      'observed',
      'forecast',
    ],
  ])('%s', (text, ...statuses) => {
    expect(quantities(text, DATE).map((one) => one.status)).toEqual(statuses);
  });
});

describe('what a figure is called in an aside', () => {
  it.each([
    ['That is three times the $5 billion a year promised in 2009.', 'target'],
    ['The goal, $5 billion a year, was set in 2009 for 2030.', 'target'],
    [
      'The goal that it replaces, $5 billion a year, was set in 2009 for 2020 and was reached.',
      'reached-target',
    ],
    ['Aid is to rise from $5 billion annually, the goal until now.', 'target'],
    ['The sum, $5 billion a year, was paid in 2009.', 'observed'],
  ])('%s', (text, status) => {
    expect(quantities(text).at(-1)?.status).toBe(status);
  });
});
