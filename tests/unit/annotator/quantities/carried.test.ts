import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

const DATE = '2024-08-20';
const LEAD = 'Grain exports rose 5% to $5 billion in the first half of 2024.\n\n';
const HALF = '2024-01/2024-06';

/** The periods of the figures behind a lead that reports on a half-year. */
function behindLead(text: string): (string | null)[] {
  return quantities(LEAD + text, DATE)
    .slice(2)
    .map(({ period }) => period);
}

describe('a period carried over from sentences before', () => {
  it.each([
    ['Imports fell 2% from a year earlier to $3 billion.', HALF, HALF],
    ['Wheat accounted for 40% of the total.', HALF],
    ['Shipments stood at 40 million tonnes.', HALF],
    ['The average price rose to $300.', HALF],
  ])('in a report: %s', (text, ...periods) => {
    expect(behindLead(text)).toEqual(periods);
  });

  it.each([
    'The trials, which began in 2019, reached 40 towns.',
    'Only 57% of the ships that sailed in 2019 came back.',
    'Profit in the same quarter a year earlier was $3 million.',
    'It sailed to Lund, which sold 40 ships.',
    'Berg, owed $5 million, left.',
    'The Grain Board employs 870 people.',
    'Norland is a country of 4,000 people and it was old.',
    'The 40-kilometre line was old.',
    'The harvest will be 40 million tonnes.',
    'Mill said that prices stood at $300.',
    'The ships waited for three weeks.',
    'The port has loaded 40 million tonnes.',
    'Before the flood, shipments stood at 70 million tonnes.',
    'Over the past 12 months, 30 dockers left.',
    'The port was founded with 30 dockers.',
    'The port was sold for $40 million.',
    'Shipments had been 60 million tonnes.',
    'At the time, shipments stood at 60 million tonnes.',
    'When it opened, the port handled 9,000 tonnes.',
    'During the strike, shipments fell to 3 million tonnes.',
    'Shipments fell to 3 million tonnes during the strike.',
    'Shipments fell by 4 to 5 percent last season.',
    'The port once employed 900 people.',
    'Two decades earlier, shipments stood at 20 million tonnes.',
    'The average price rose from $300.',
    'On a monthly basis, exports rose by 3 percent.',
    'Exports rose by 3 percent on the month.',
    'Month-on-month, exports rose by 3 percent.',
  ])('not to: %s', (text) => {
    expect(behindLead(text).at(-1)).toBeNull();
  });

  it('says which words it comes from, and that it is implied', () => {
    const [, , figure] = quantities(`${LEAD}Imports fell to $3 billion.`, DATE);
    expect(figure?.implied).toEqual(['period']);
    expect(figure?.carried).not.toBeNull();
    const [own] = quantities(LEAD, DATE);
    expect(own?.carried).toBeNull();
  });

  it('stays with the paragraph where no report names one', () => {
    const text =
      'Mill spoke in Lund of what the board had done for the farmers there.\n\nIn May exports were $5 billion. Imports fell to $3 billion.';
    expect(quantities(text, DATE).map(({ period }) => period)).toEqual(['2024-05', '2024-05']);
    const other =
      'Mill spoke in Lund of what the board had done for the farmers there.\n\nIn May exports were $5 billion.\n\nImports fell to $3 billion.';
    expect(quantities(other, DATE).map(({ period }) => period)).toEqual(['2024-05', null]);
  });

  it('leaves out a month that is looked at aside', () => {
    const aside = 'In June alone exports were $1 billion.\n\nImports fell to $3 billion.';
    expect(behindLead(aside)).toEqual(['2024-06', HALF]);
  });

  it('leaves out a year by which something was so', () => {
    const text =
      'Mill spoke in Lund of what the board had done for the farmers there.\n\nBy 2010 it had 40 shops. Sales were $9 million.';
    expect(quantities(text, DATE).map(({ period }) => period)).toEqual(['2010', null]);
  });

  it('leaves out a record that is only recalled', () => {
    const aside =
      'It followed a record 2023, when exports were $9 billion. Imports fell to $3 billion.';
    expect(behindLead(aside)).toEqual(['2023', HALF]);
  });

  it('leaves out a month of a clause beside it', () => {
    const aside =
      'Sales rose most in Lund, where the mill shut 2 of its shops in June. Margins fell to 3%.';
    expect(behindLead(aside).at(-1)).toBe(HALF);
  });

  it('dates a title by the text that says the same', () => {
    const text = 'Exports of Norland fall 5%\n\nExports of Norland fell by 5 percent in 2023.';
    expect(quantities(text, DATE).map(({ period }) => period)).toEqual(['2023', '2023']);
  });
});

describe('the other leg of a comparison', () => {
  it.each([
    ['Exports were $5 billion in the first quarter, $4 billion a year earlier.', '2023-01/2023-03'],
    ['Exports were $5 billion in May, compared with $4 billion a month earlier.', '2024-04'],
    ['In June exports were $5 billion, compared with $4 billion in June 2023.', '2023-06'],
    [
      'Exports were $5 billion in the first half, against $4 billion in the same period of 2023.',
      '2023-01/2023-06',
    ],
    ['Exports were $5 billion in May ($4 billion a year earlier).', '2023-05'],
  ])('%s', (text, period) => {
    const [main, other] = quantities(text, DATE);
    expect(main?.period).not.toBe(period);
    expect(other?.period).toBe(period);
  });
});

describe('a time of another clause', () => {
  it.each([
    ['The line, which carries 40 tonnes, was agreed on in 2017.', null],
    ['Norland covers 85% of the cost and granted more in July.', null],
    ['40 ships stayed away, and Mill left on Monday.', null],
    ['The 18-member group ended its talks on Monday.', null],
    ['They signed a contract on Monday to supply 40 tonnes of grain.', null],
    ['Wheat futures for December fell 5%.', '2024-08-20'],
    ['The rouble weakened 0.4% there.', '2024-08-20'],
    ['Rouble payments fell 5% there.', null],
    ['Exports rose 5% and reached $3 billion in July.', null, '2024-07'],
    ['In July exports rose 5%, and imports fell 3%.', '2024-07', '2024-07'],
    ['He was jailed on Monday after officers found 40 rifles.', null],
    ['She was charged on Friday with stealing $5 million.', null],
    ['A drive begun in 2008 by a tycoon who controls 62 per cent of the firm has ended.', null],
    ['A survey of 40 clinics published on Friday calls for change.', '2024-08-16'],
    ['A survey at 40 clinics published on Friday calls for change.', null],
    ['The dam holds 40 tonnes, twice what it held in May.', null, null],
    ['He had warned of it on three occasions, most recently on 22 July.', null],
    ['Prices will be 4.5–5% in 2025.', '2025', '2025'],
    ['In July 40 tonnes, or 5% of the crop, were lost.', '2024-07', '2024-07'],
    ['The bank kept its rate at 4%, pushing cuts into 2025.', null],
    ['Sales brought in $40, and the ship, sold in May, was lost.', null],
    ['Rents took 40% of wages, according to its report for 2022.', null],
    ['The catch has fallen by 40% since 2015, to 30 tonnes.', '2015/2024', null],
    ['The port took in 40 ships (2018: 35 ships).', null, '2018'],
    ['On Monday the court fined a firm that carried 40 cars.', null],
    ['Some 40 of the 90 doses approved in May were lost.', null, '2024-05'],
    ['Mill returned two of the five paintings he bought in 2019.', null, null],
    ['Two of the four bridges were closed in May.', '2024-05', null],
    ['The bank spent $3 million to restore the 1920 mill.', null],
    ['The town will open a $9 million pool on 3 September.', null],
    ['It opened a $9 million pool on 3 May.', '2024-05-03'],
    ['The price fell from $9 to $7 between March and June.', null, null],
    ['Between March and June rain came to 40 millimetres.', '2024-03/2024-06'],
    ['In 2022 and 2023 the fund paid out $5 million.', null],
    ['Exports were $5 million in 2022, 2021 and 2020.', null],
    ['It sold 40 ships in 2022, and in 2023 it sold none.', '2022'],
    ['On Friday, May 3, the fund paid out $5 million.', '2024-05-03'],
    ['A pact was signed in May, according to three of the officials.', null],
    ['The mill was shut in May, two people in Lund said.', null],
    ['Two people said in May that the mill was shut.', '2024-05'],
    ['Output was 3 tonnes, from 4 tonnes in 2014, when prices averaged $5.', null, '2014', '2014'],
  ])('%s', (text, ...periods) => {
    expect(quantities(text, DATE).map(({ period }) => period)).toEqual(periods);
  });

  it.each([
    ['Rain came to 40 tonnes in July, against 30 tonnes in the same month of 2021.', '2021-07'],
    ['It made 40 boats in 2023, against 30 boats in the same month of 2021.', null],
    ['It sold no boats in May, against 30 boats in the same month of 2021.', null],
    ['It lost $9 million in the same quarter of 2020.', null],
    ['Output is put at 40 tonnes for the season, down from 60 tonnes the year before.', null],
    ['Output was 40 tonnes in 2023, down from 60 tonnes the year before.', '2022'],
  ])('counts from a time that is known: %s', (text, period) => {
    expect(quantities(text, DATE).at(-1)?.period).toBe(period);
  });

  it('is not carried over from several, or past a time of its own clause', () => {
    const last = (text: string): unknown => quantities(text, DATE).at(-1)?.period;
    expect(last('Output was 5 tonnes in May. Waste came to 4 tonnes.')).toBe('2024-05');
    expect(
      last('Output was 5 tonnes in May and 6 tonnes in April. Waste came to 4 tonnes.'),
    ).toBeNull();
    expect(last('Output was 5 tonnes in May. Waste, of 4 tonnes, was sold in June.')).toBeNull();
  });

  it('is no market day at a weekend', () => {
    const [figure] = quantities('The rouble weakened 0.4% there.', '2024-08-24');
    expect(figure?.period).toBeNull();
  });
});
