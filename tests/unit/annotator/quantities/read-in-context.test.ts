import { describe, expect, it } from 'vitest';
import { figuresOf } from '../one-line.ts';

describe('all that is read of a figure among other words and times', () => {
  it.each([
    [
      'The fund, which holds $5 million, grew by 3 percent in 2023.',
      '5000000 USD -',
      '3 % 2023 up',
    ],
    ['The fund grew by 3 percent, the bank said, to $5 million.', '3 % - up', '5000000 USD -'],
    ['The fund held $5 million at the end of 2023.', '5000000 USD 2023'],
    ['The fund held $5 million on May 5, 2023.', '5000000 USD 2023-05-05'],
    ['The fund has held $5 million since May 2023.', '5000000 USD 2023-05/2024-08'],
    ['The fund must hold $5 million by 2025.', '5000000 USD 2025 target'],
    ['The fund could hold $5 million in 2025.', '5000000 USD 2025 forecast'],
    [
      'The fund held more than $5 million but less than $6 million.',
      '5000000 USD - more-than',
      '6000000 USD - less-than',
    ],
    [
      'The fund held $5 million, of which $2 million was in gold.',
      '5000000 USD -',
      '2000000 USD -',
    ],
    ['The fund held $5 million (up 3 percent).', '5000000 USD -', '3 % - up'],
    ['The fund held $5 million, or 3 percent of the total.', '5000000 USD -', '3 % -'],
    [
      'The fund held $5 million, down from $6 million in 2022.',
      '5000000 USD -',
      '6000000 USD 2022',
    ],
    [
      'The fund held $5 million in 2023, $6 million in 2022 and $7 million in 2021.',
      '5000000 USD 2023',
      '6000000 USD 2022',
      '7000000 USD 2021',
    ],
    ['The fund’s $5 million came from 300 members.', '5000000 USD -', '300 members -'],
    [
      'In the first three months of 2024 the fund paid out $5 million.',
      '5000000 USD 2024-01/2024-03',
    ],
    ['The fund paid out $5 million within five years.', '5000000 USD -', '5 years -'],
    ['For five years the fund paid out nothing.', '5 years -'],
    ['It took the fund five years to pay out $5 million.', '5 years -', '5000000 USD -'],
    ['Last year’s $5 million was a record.', '5000000 USD 2023'],
    ['The budget for 2025 is $5 million.', '5000000 USD 2025 forecast'],
    ['The team needs $5 million.', '5000000 USD -'],
    ['The team won $5 million in Lund on Friday.', '5000000 USD 2024-08-16'],
    ['The team that won the cup in 2019 lost $5 million in 2023.', '5000000 USD 2023'],
    ['The team, founded in 1954, lost $5 million.', '5000000 USD -'],
    ['The team lost $5 million after a fire in 2019.', '5000000 USD -'],
    ['“We lost $5 million in 2023,” said Mill in May.', '5000000 USD 2023'],
    ['“We lost $5 million,” said Mill in May.', '5000000 USD -'],
    ['Mill said in May that the team had lost $5 million in 2023.', '5000000 USD 2023'],
    ['Mill denied that the team had lost $5 million in 2023.', '5000000 USD 2023 denied'],
    ['Nobody expects the team to lose $5 million.', '5000000 USD - forecast denied'],
    [
      'The team lost neither $5 million nor $6 million.',
      '5000000 USD - denied',
      '6000000 USD - denied',
    ],
    ['The team lost a total of $5 million from 2019 through 2023.', '5000000 USD 2019/2023'],
    [
      'The loss of $5 million in 2023 followed one of $6 million in 2022.',
      '5000000 USD 2023',
      '6000000 USD 2022',
    ],
    [
      'The loss narrowed to $5 million in 2023 from $6 million a year earlier.',
      '5000000 USD 2023',
      '6000000 USD 2022',
    ],
    ['The loss widened by $5 million.', '5000000 USD - up'],
    ['It was the team’s third loss in a row.', '3 ordinal -'],
    ['The 40-hour week and the 30-km road were new.', '40 hours -', '30 km -'],
    ['A 30 km long road was built in 2019.', '30 km 2019'],
    ['A record 900 people came.', '900 people -'],
    ['A group of 900 people came in June.', '900 people 2024-06'],
    ['As many as 900 people came in June.', '900 people 2024-06 up-to'],
    ['Nine hundred people came in June.', '900 people 2024-06'],
    ['Some nine million people live there.', '9000000 people - about'],
    [
      'Twelve people were hurt and three died on Friday.',
      '12 people 2024-08-16',
      '3 people 2024-08-16',
    ],
    ['Three of the twelve died.', '12 people -'],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
