import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

/** A figure in one line: value, unit, period, and all that is not the usual of it. */
function inOneLine(text: string): string[] {
  return quantities(text, '2024-08-20').map((one) =>
    [
      String(one.value),
      one.unit,
      one.period ?? '-',
      one.status === 'observed' ? [] : one.status,
      one.qualifier === 'exact' ? [] : one.qualifier,
      one.direction ?? [],
      one.per === null ? [] : `per ${one.per}`,
      one.denied ? 'denied' : [],
    ]
      .flat()
      .join(' '),
  );
}

describe('all that is read of a figure', () => {
  it.each([
    ['The bakery sold 400 loaves in 2023.', '400 loaves 2023'],
    [
      'In 2023 the bakery sold about 400 loaves and 30 cakes.',
      '400 loaves 2023 about',
      '30 cakes 2023',
    ],
    [
      'Rents rose 4.5 percent in July, after 3 percent in June.',
      '4.5 % 2024-07 up',
      '3 % 2024-06 up',
    ],
    ['Rents did not rise by 4 percent in July.', '4 % 2024-07 up denied'],
    ['Tickets cost $12 each in 2022 and $15 in 2023.', '12 USD 2022', '15 USD 2023'],
    ['The lake holds at least 40 million litres.', '40000000 litres - at-least'],
    [
      'The museum drew 8,000 guests in the first half of 2024, up 6 percent.',
      '8000 people 2024-01/2024-06',
      '6 % 2024-01/2024-06 up',
    ],
    ['From 2019 to 2023 the town planted 5,000 trees.', '5000 trees 2019/2023'],
    ['The town will plant 5,000 trees by 2030.', '5000 trees 2030 target'],
    ['The town plans to plant 5,000 trees next year.', '5000 trees 2025 target'],
    ['Growth is expected to reach 3 percent in 2025.', '3 % 2025 forecast'],
    ['Milk output fell by nearly half in 2023.', '50 % 2023 nearly down'],
    ['The mine gives work to fewer than 300 people.', '300 people - less-than'],
    ['The zoo costs $2 million a year.', '2000000 USD - per year'],
    ['An annual $2 million goes to the zoo.', '2000000 USD - per year'],
    ['A daily 40 trains stop at Lund.', '40 trains - per day'],
    ['Each bus carries 50 people a day.', '50 people - per day'],
    [
      'The bridge cost $30 million, not the $15 million that was planned.',
      '30000000 USD -',
      '15000000 USD - target denied',
    ],
    [
      'Wheat fetched $210 a ton in May, against $260 a year earlier.',
      '210 USD 2024-05 per ton',
      '260 USD 2023-05',
    ],
    [
      'Sales of bikes grew from 3,000 units in 2021 to 4,500 units in 2023.',
      '3000 units 2021',
      '4500 units 2023',
    ],
    ['It was the third visit to Lund since 2019.', '3 ordinal -'],
    [
      'The mill made 90 tonnes from April to June, against 70 a year earlier and 80 in the same quarter of 2015–2019.',
      '90 t 2024-04/2024-06',
      '70 t 2023-04/2023-06',
      '80 t 2015/2019',
    ],
    [
      'Sales rose to 90 tonnes in May from 70 tonnes in April and 60 tonnes in May 2023.',
      '90 t 2024-05',
      '70 t 2024-04',
      '60 t 2023-05',
    ],
    ['The tunnel is 7 km long.', '7 km -'],
    ['The farm has 40 cows, more than in 2019.', '40 cows -'],
    ['Since 2020 the port has lost 300 jobs.', '300 jobs 2020/2024'],
    ['Fares are 3 percent higher than a year ago.', '3 % - up'],
    ['The hall seats 900 people; it was built in 1954.', '900 people -'],
    [
      'Rents in Lund, where 40,000 people live, rose 5 percent in 2023.',
      '40000 people -',
      '5 % 2023 up',
    ],
    ['Rents rose 5 percent, the bank said in May.', '5 % - up'],
    ['Mill was 54.'],
    ['The law was passed in 2019.'],
    ['Route 66 is closed.'],
    ['Call 555 0199 for tickets.'],
    ['The match ended 3-2.'],
  ])('%s', (text, ...expected) => {
    expect(inOneLine(text)).toEqual(expected);
  });
});
