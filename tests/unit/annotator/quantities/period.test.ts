import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

const DATE = '2024-08-20';

describe('the period of a figure', () => {
  it.each([
    ['Grain exports were $5 billion in 2023.', '2023'],
    ['In 2023, grain exports were $5 billion.', '2023'],
    ['Grain exports were $5 billion last year.', '2023'],
    ['Grain exports were $5 billion in the first seven months.', '2024-01/2024-07'],
    ['Grain exports were $4 billion in 2022 and $5 billion in 2023.', '2022', '2023'],
    ['Grain exports rose from $4 billion in 2022 to $5 billion in 2023.', '2022', '2023'],
    ['Grain exports rose 5% from 2022.', null],
    [
      'Crews grew from 12 men paid $9 in 2020 to 15 men paid $8 in 2021.',
      null,
      '2020',
      '2021',
      '2021',
    ],
    ['Crops fell from 90 tonnes, sold for $1, in 2021 to 70 tonnes.', null, '2021', null],
    ['Mill wants rents cut to 5% before the board votes in May.', null],
    ['Rents fell 5% after talks in May.', null],
    ['The port opened in May, not in June, and cost $5 million.', '2024-05'],
    ['A quota of 5 tonnes was extended through 2026.', null],
    ['A count by Berg et al. (2016) found 40 ships.', null],
    ['Some 5 percent of lakes were dry [1998].', null],
    ['Grain exports rose 5% in 2023 compared with 2022.', '2023'],
    ['Grain exports were $5 billion (2023).', '2023'],
    ['Grain exports were $5 billion.', null],
    ['Grain exports are $5 billion.', null],
    ['Exports rose 5% after the port opened in May 2023.', null],
    ['Exports rose 5% from lows that came in May 2023.', null],
    ['The line may cost $5 billion, Mill said in May.', null],
    ['8,400 north-bound trains crossed Norland in January-July.', '2024-01/2024-07'],
    ['Exports fell 8.1% year-on-year from January to July.', '2024-01/2024-07'],
    ['Grain exports grew after 2020, when they were $5 billion.', '2020'],
    ['Since 2020, when they were $5 billion, exports grew.', '2020'],
    ['By last May, if Mill is right, the yuan and the yen had taken 5%.', '2024-05'],
    ['They lost 40 ships and nine barges in May.', '2024-05', '2024-05'],
    ['The trial, due to start in March 2025, involves 400 patients.', null],
    ['The plan, drawn up in May 2023, covers 3,000 farms.', null],
    ['Some 300 crews trained in Lund, and in July 2023 the boards met.', null],
    ['The line carried 40 tonnes in 2023, which is 5% more than before.', '2023', '2023'],
    ['The drill was held in March 2023, when 40 ships sailed.', '2023-03'],
    ['When the dam opens in 2026, the mill will make 40 tonnes.', '2026'],
    ['In 2023 grain exports were twice the figure of the autumn of 2022.', '2023'],
    ['Exports grew by 5% in May; machinery was down 20%.', '2024-05', null],
    ['“It was dry by May,” said Mill, who farms 40 acres.', null],
    ['Grain exports will be $5 billion by 2030.', '2030'],
    ['Grain exports were $5 billion in 2023, up 5% from 2022.', '2023', '2023'],
    ['Grain exports were $5 billion in 2023, against $4 billion in 2022.', '2023', '2022'],
    [
      'Grain exports were $5 billion in May, $4 billion in June and $3 billion in July.',
      '2024-05',
      '2024-06',
      '2024-07',
    ],
    ['Grain exports were $5 billion (2023) and $4 billion (2022).', '2023', '2022'],
    ['In 2022 grain exports were $4 billion; in 2023 they were $5 billion.', '2022', '2023'],
    ['Grain exports were $5 billion in 2023, said Mill on Monday.', '2023'],
    ['Mill said on Monday that grain exports were $5 billion in 2023.', '2023'],
    ['In 2022, grain exports were $4 billion, and in 2023, $5 billion.', '2022', '2023'],
    ['Mill said on Monday that grain exports were $5 billion.', null],
    ['In April, rents slowed to 3.4% from 4.1%.', '2024-04', null],
    ['Fees were $40 million in May, up from $35 million.', '2024-05', null],
    ['Fees were $7 billion last year after $5 billion.', '2023', null],
    ['The rate was 7% in March after 6% in February.', '2024-03', '2024-02'],
    ['Turnout rose to 62% in Varby from 41% in Lund in 2016.', null, '2016'],
    ['The team won 20 medals in Lund, up from 14 medals in Varby in 2021.', null, '2021'],
    ['The share rose from 12% in 2020 to 15%.', '2020', null],
    ['In 2023 fees were higher than $5 billion.', '2023'],
    ['They fell in 2023, 12% more than the $5 billion of 2022.', '2023', '2022'],
    ['Visits were 19% below 2019.', null],
    ['Fees are 5% up on last year.', null],
    ['Visits in May were 19% below those of 2019.', '2024-05'],
    ['The rate hit 7%, its highest in any month since 2008.', null],
    ['The rate rose to 7%, a level not seen since 2016.', null],
    ['The bank raised its 2023 forecast for rents to 2.5% in June.', '2023'],
    ['In June the bank raised its 2023 forecast for rents to 2.5%.', '2023'],
    ['The bank cut its rent forecast in March to 3%.', null],
    ['The bank cut its forecast for rents in 2025 to 3%.', '2025'],
    ['Tea slid 4% to $2, its weakest since the harbour strike of 2011.', null, null],
    ['Hay fetched $90, $8 less than at the fair on 3 May.', null, null],
    ['Rents were down 7% on last year.', null],
    ['Lamb brought $6, against $5 at the summer market on 11 July.', null, '2024-07-11'],
    ['Since the strike in 2021 it has lost 40 ships.', '2021/2024'],
    ['The levy, cut twice since it was raised in 2016, would cost $40.', null],
    ['The shop, where Berg has worked since 1988, sold 900 loaves.', null],
    ['It agreed on a nurse for each ward by May 2025 and a rise of 5%.', null],
    ['Rents fell in May, while butter cost $3.', null],
    ['The reef, the longest at 300 km, was listed in 2018.', null],
    ['The firm, a big maker in 1970, sold 40 clocks.', null],
    ['The ships, in May, lost 40 men.', '2024-05'],
    ['Clubs beat last year’s record by 23%.', null],
    ['It opened a mill worth $5 million a year in May 2023.', null],
    ['The mill sold $5 million a year in 2023.', '2023'],
    ['After the flood in May, the mill ran at a fifth of its speed.', null],
    ['The river fell to 4 metres after peaking in May.', null],
    ['Sales in the three months to the end of June were $4.', '2024-04/2024-06'],
    ['Lund may lose 40 wells by March.', '2025-03'],
    ['Mill has called 12 mayors to Lund on Sunday.', '2024-08-25'],
    ['The forecast for next year was cut on Tuesday to 40 tonnes.', '2025'],
  ])('%s', (text, ...periods) => {
    expect(quantities(text, DATE).map((one) => one.period)).toEqual(periods);
  });

  it('says where the article’s date supplied a part', () => {
    expect(quantities('Grain exports were $5 billion last year.', DATE)[0]?.implied).toEqual([
      'period',
    ]);
    expect(quantities('Grain exports were $5 billion in 2023.', DATE)[0]?.implied).toEqual([]);
  });

  it('stays open where the article has no date', () => {
    expect(quantities('Grain exports were $5 billion last year.', null)[0]?.period).toBeNull();
  });
});
