import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('numbers without a unit', () => {
  it.each([
    ['Turnover was $600 million, against 560 mn', [600e6, 'USD'], [560e6, 'USD']],
    ['Visitors numbered 287,410', [287410, 'people']],
    ['Arrivals totalled 40,000', [40000, 'arrivals']],
    ['The line will bring the number of flights to 90', [90, 'flights']],
    ['It sold 40 tonnes, up from 35', [40, 't'], [35, 't']],
    ['The number of tourists rose to 5,000', [5000, 'people']],
    ['It sold 40 ships against 35', [40, 'ships'], [35, 'ships']],
    ['Winds reached 145'],
    ['Taxes are 7, 8 and 9 percent', [7, '%'], [8, '%'], [9, '%']],
    ['It weighs 5 and 6 kg', [5, 'kg'], [6, 'kg']],
    ['It weighs 5, 6 or 7 kg', [5, 'kg'], [6, 'kg'], [7, 'kg']],
    ['The yard built not 40 ships but 38', [40, 'ships'], [38, 'ships']],
    ['The yard built 40 ships but 38 sank', [40, 'ships']],
    ['Sales rose 13% in ten weeks to 4,870 head', [13, '%'], [10, 'weeks']],
    ['Stocks fell by 240 ships to 190', [240, 'ships'], [190, 'ships']],
    ['The rate hit a high of 40 percent and a low of 30', [40, '%'], [30, '%']],
    ['A town of 700 people will cut the number of coaches to 38', [700, 'people'], [38, 'coaches']],
    ['It met 58 choirs and 12 sit-ins', [58, 'choirs']],
    ['Deaths reached 300', [300, 'deaths']],
    ['Claims took 38 working days, down from 61', [38, 'working days'], [61, 'working days']],
    ['Imports were 40 tonnes and exports were 35', [40, 't'], [35, 't']],
    ['Arrivals totalled about 40,000', [40000, 'arrivals']],
    ['It sold 40 ships, down from 45 a year ago', [40, 'ships'], [45, 'ships']],
    ['It sold 40 ships, compared with 35', [40, 'ships'], [35, 'ships']],
    ['They waited 36 hours, down from 50', [36, 'hours'], [50, 'hours']],
    ['It sold 40 ships and a further 35 were lost', [40, 'ships'], [35, 'ships']],
    ['Arrivals are to exceed 40,000', [40000, 'arrivals']],
    ['Arrivals passed six million', [6e6, 'arrivals']],
    ['Coverage ran from 88 per cent in Lund to 101 in Varby', [88, '%'], [101, '%']],
    ['It sold 9.48 million tonnes, against 6.47', [9.48e6, 't'], [6.47e6, 't']],
    [
      'It saw 1.03 million trips, 65% of them by rail, and before that the total was 402,000',
      [1.03e6, 'trips'],
      [65, '%'],
      [402e3, 'trips'],
    ],
  ])('%s', (text, ...gives) => {
    expect(figures(text)).toEqual(gives);
  });

  it.each([
    'The meeting is at 10:30.',
    'The bus comes at 10 am.',
    'The score was 3:2.',
    'They won 3-2.',
    'Chapter 7',
    '3. The third point',
    'He turned 50.',
    'The oldest of her victims, a nurse, was 97.',
    'The best of the riders was 40.',
    'One of the boats was 97 when it sank.',
    'The notices bring to 31 the size of it.',
    'Bus 40 was late.',
    'In 2019 he left.',
    'It was 2019 when he left.',
    'He dialled 112.',
    'Version 2.1 came.',
    'The index rose to 3,412.',
    'They sat at table 9.',
    'It was 5.',
    'The temperature was 30.',
    'See figure 12.',
    'A ratio of 3 to 1.',
    'He wore number 7.',
    'News at ten.',
    'The vote was 52-48.',
    'The odds were 5 to 1.',
    'Deliveries reached Gate 40.',
    'The bus comes at 10.',
    'They met six there.',
  ])('nothing in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
