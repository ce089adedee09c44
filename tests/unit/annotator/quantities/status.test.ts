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
  ])('%s', (text, ...statuses) => {
    expect(quantities(text, DATE).map((one) => one.status)).toEqual(statuses);
  });
});
