import { describe, expect, it } from 'vitest';
import { events, quantities, times } from '../support.ts';

describe('the year of a month or a day that states none', () => {
  it.each([
    // Past: the last one that has begun.
    ['The ministers met in September.', '2024-08-20', '2023-09'],
    ['In November, exports rose.', '2024-02-12', '2023-11'],
    ['The talks began on 30 October.', '2024-10-02', '2023-10-30'],
    ['The board met in August.', '2024-08-20', '2024-08'],
    ['The mill was shut in June.', '2024', '2024-06'],
    // Ahead: the first that has not ended.
    ['The summit will be held in March.', '2024-08-20', '2025-03'],
    ['The plant is scheduled to open in June.', '2024-08-20', '2025-06'],
    ['The bridge is due to open in April.', '2024-10-02', '2025-04'],
    ['The board plans to sell it in January.', '2024-08-20', '2025-01'],
    ['The board will meet in August.', '2024-08-20', '2024-08'],
    ['The aim is a line by March.', '2024-08-20', '2025-03'],
    ['Millers expected two more by March.', '2024-08-20', '2025-03'],
    ['The board has promised two more by March.', '2024-08-20', '2025-03'],
    ['The board promised two more by March.', '2024-08-20', '2024-03'],
    ['The line had opened by March.', '2024-08-20', '2024-03'],
    ['The lease expires in May.', '2024-08-20', '2025-05'],
    ['The judge, whose term ends in June, left.', '2024-08-20', '2025-06'],
    ['The pact takes effect in March.', '2024-08-20', '2025-03'],
    ['The pact took effect in March.', '2024-08-20', '2024-03'],
    ['The lease ended in October.', '2024-08-20', '2023-10'],
    ['It will wait unless it rains by March.', '2024-08-20', '2025-03'],
    ['It will sell the mill, provided that Berg pays by March.', '2024-08-20', '2025-03'],
    // Not certain: the nearest.
    ['It would stay if it rained in October.', '2024-08-20', '2024-10'],
    ['They agreed to meet in October.', '2024-08-20', '2024-10'],
    ['The plant was due to open in June.', '2024-08-20', '2024-06'],
    ['It left the pact ahead of the vote in November.', '2024-08-20', '2024-11'],
    ['It opens when the ministers meet in November.', '2024-09-01', '2024-11'],
    // A verb without a tense goes with the one that has it.
    ['The bank stopped buying grain in January.', '2024-12-10', '2024-01'],
    ['The trouble dates back to December 22, when the port shut.', '2024-11-20', '2023-12-22'],
    // Parts of a year too.
    ['Output will grow in the first quarter.', '2024-10-02', '2025-01/2025-03'],
    ['Output grew in the third quarter.', '2024-05-02', '2023-07/2023-09'],
    // What is faced lies ahead.
    ['The party, which faces an election in June, was split.', '2024-03-07', '2024-06'],
    ['Lund is bracing for a strike in September.', '2024-05-22', '2024-09'],
    ['Lund is preparing for a vote on Friday.', '2024-05-22', '2024-05-24'],
    ['The club awaits a ruling on Friday.', '2024-05-22', '2024-05-24'],
    ['Norland heads into an election in November.', '2024-05-22', '2024-11'],
    ['The yard faces a fine after a spill in July.', '2024-05-22', '2023-07'],
    ['Norland held an election in June.', '2024-03-07', '2023-06'],
    // A year stated stays.
    ['The summit will be held in March 2026.', '2024-08-20', '2026-03'],
  ])('%s (%s): %s', (text, date, period) => {
    expect(times(text, date)).toContain(period);
  });

  it.each([
    ['A mine will open next summer.', '2024-08-20', '2025'],
    ['A mine will open next summer.', '2024-03-20', '2024'],
    ['A mine opened last summer.', '2024-08-20', '2023'],
  ])('%s (%s): %s', (text, date, period) => {
    expect(times(text, date)).toEqual([period]);
  });

  it('is told of events and figures', () => {
    expect(events('Ada Mill visited Lund in September.')).toMatchObject([
      { start: '2023-09', planned: false },
    ]);
    expect(events('The forum ended on 15 March.', '2024-03')).toMatchObject([
      { start: '2024-03-15', planned: false },
    ]);
    expect(quantities('Exports will reach $5 billion in March.')).toMatchObject([
      { period: '2025-03', status: 'forecast' },
    ]);
  });
});

describe('a stretch told by its months', () => {
  it.each([
    ['Sales rose in the three months to November 2023.', ['2023-09/2023-11']],
    // No number of months that anybody can count.
    ['Sales rose in the 2.5 months to November 2023.', ['2023-11']],
    ['Sales rose in the 900 months to November 2023.', ['2023-11']],
  ])('%s', (text, periods) => {
    expect(times(text, '2024-08-20')).toEqual(periods);
  });
});

describe('a history', () => {
  const dates = (text: string): (string | null)[] =>
    [...events(text, '2020-05-12')].map(({ start }) => start);

  it.each([
    [
      'The mill opened in 1907. It was sold in 1981. On 24 May 2013 it closed. Mill left in June.',
      ['1907', '1981', '2013-05-24'],
    ],
    [
      'The mill opened in 1907. It was sold in 1981. It was rebuilt in 2013. Mill left last June.',
      ['1907', '1981', '2013', '2019-06'],
    ],
    [
      'The mill opened in 1907. It was sold in 1981. It was rebuilt in 2013. On Monday it burnt. Mill left in March.',
      ['1907', '1981', '2013', '2020-05-11', '2020-03'],
    ],
    ['The mill shut in 2013. Mill left in March.', ['2013', '2020-03']],
  ])('gives no year of its own date to what it tells: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
