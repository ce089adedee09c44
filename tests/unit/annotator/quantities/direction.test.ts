import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

describe('directions of change', () => {
  it.each([
    ['Grain exports were up 26.3% there.', 'up'],
    ['Grain farms gave up 3% of rents there.', null],
    ['Grain exports rose by 5 percent there.', 'up'],
    ['Grain exports rose 5 percent there.', 'up'],
    ['Grain exports saw a 19 percent increase there.', 'up'],
    ['Grain exports were 3% lower there.', 'down'],
    ['Grain exports fell 3% there.', 'down'],
    ['Grain exports dropped by nearly 3% there.', 'down'],
    ['Grain exports grew by more than 3% there.', 'up'],
    ['Grain exports jumped 3% there.', 'up'],
    ['Grain exports declined by about 3% there.', 'down'],
    ['Grain exports were down 3% there.', 'down'],
    ['Grain exports saw a decline of 3% there.', 'down'],
    ['Grain exports saw growth of 3% there.', 'up'],
    ['Grain exports rose by $5 billion there.', 'up'],
    ['Grain exports fell by $5 billion there.', 'down'],
    ['Grain exports surged 3% there.', 'up'],
    ['Grain exports were 3 percent higher there.', 'up'],
    ['Grain exports shrank 3% there.', 'down'],
    ['Grain exports increased slightly by 3% there.', 'up'],
    ['Grain exports slid 3% there.', 'down'],
    ['Grain exports have grown 3% there.', 'up'],
    ['Grain exports are growing by 3% there.', 'up'],
    ['Grain exports saw a 3% drop there.', 'down'],
    ['Grain exports gained 3% there.', 'up'],
    ['Grain exports lost 3% there.', 'down'],
    ['Grain exports shrank, falling 50% there.', 'down'],
    ['Grain exports rose “only a little” by 3% there.', 'up'],
    ['The plan is to reduce plastic waste by 3% there.', 'down'],
    ['The plan is to lower plastic waste by 3% there.', 'down'],
    ['A contract of $5 billion was lost there.', null],
    ['The board raised all fares by 3% there.', 'up'],
    ['The board yielded tons, a slight 120 tonne decrease there.', 'down'],
    ['The yard built more, a 6 ship increase there.', 'up'],
    ['Houses worth 2 million euros fell into the sea there.', null],
    ['Lower costs were backed by 3 percent there.', null],
    ['Grain exports were 3% above the plan there.', null],
    ['Grain exports rose to $5 billion there.', null],
    ['Grain exports fell to 5 percent there.', null],
    ['Grain exports fell to nearly 5 percent there.', null],
    ['Grain exports stood at 5 percent there.', null],
    ['Grain exports account for 5 percent there.', null],
    ['Grain exports of up to 5 percent came there.', null],
    ['Grain exports were less than 5 percent there.', null],
    ['Grain exports were more than 5 percent there.', null],
    ['Grain exports closed down 5 percent there.', 'down'],
    ['Grain exports added 3% there.', 'up'],
    ['Grain exports rose a mere 3% there.', 'up'],
    ['Grain exports made up 5 percent there.', null],
    ['Grain exports took up 5 percent there.', null],
    ['Grain exports made up about 5 percent there.', null],
    ['Grain exports rose tremendously, by 5 percent there.', 'up'],
    ['Grain exports climbed a further 3% there.', 'up'],
    ['Grain exports rose by as much as 3% there.', 'up'],
    ['Grain exports rose an estimated 3% there.', 'up'],
    ['Grain exports rose year-on-year by 3% there.', 'up'],
    ['Grain exports rose year on year by 3% there.', 'up'],
    ['Grain exports rose steadily by 3% there.', 'up'],
    ['Grain exports plummeted 3% there.', 'down'],
    ['Grain exports crashed 3% there.', 'down'],
    ['Grain exports sank 3% there.', 'down'],
    ['Grain exports advanced 3% there.', 'up'],
    ['Grain exports did not rise by 3% there.', 'up'],
    ['Grain exports went up by 3% there.', 'up'],
    ['The economy contracted 3% there.', 'down'],
    ['A contract of 3 percent was signed there.', null],
    ['The board expects to grow exports by 3% there.', 'up'],
    ['Stocks fell by 380,000 barrels there.', 'down'],
    ['Rents rose by an average of 4.9 percent there.', 'up'],
    ['Rents rose an average of 4.9 percent there.', 'up'],
    ['Fares were up nearly a half there.', 'up'],
    ['Visits increased by a third there.', 'up'],
    ['Fares (+9.5%) went on there.', 'up'],
    ['Fares (-9.5%) went on there.', 'down'],
    ['The flock shrank by 2 million sheep there.', 'down'],
    ['The lake dropped 3 metres there.', 'down'],
    ['Fares were cut by 12 clubs there.', null],
    ['The tower was bought by 12 clubs there.', null],
    ['Some 20 percent drop out there.', null],
    ['Women earned 12% less than men there.', null],
    ['Fares were 3% lower than expected there.', null],
    ['Fares were 3% lower than in May.', 'down'],
    ['Fares are 12% above the level of 2019.', 'up'],
    ['Visits were 19% below 2019.', 'down'],
    ['Rain was 40% above normal there.', null],
  ])('%s', (text, direction) => {
    expect(
      quantities(text)
        .filter(({ unit }) => unit !== 'times')
        .map((one) => one.direction),
    ).toEqual([direction]);
  });
});

it.each([
  ['Grain exports have more than doubled since 2020.', 2, 'times', 'up'],
  ['Grain exports tripled, and nobody knew why.', 3, 'times', 'up'],
  ['Grain exports almost halved there.', 50, '%', 'down'],
])('a verb that multiplies by itself: %s', (text, value, unit, direction) => {
  expect(quantities(text)).toMatchObject([{ value, unit, direction }]);
});

describe('directions', () => {
  it.each([
    [
      'Rents in Lund, Varby and Holm fell 3 percent, 5 percent and 8 percent, respectively.',
      ['down', 'down', 'down'],
    ],
    ['Rents rose 3 percent and 4 percent of all shops closed.', ['up', null]],
    ['Rents rose by between 3% and 5% in May.', ['up', 'up']],
    ['The yard grew 0.1%, down from 0.7%.', ['up', 'up']],
    ['Rents fell 5% from 38%.', ['down', null]],
    ['Rents rose 3 percent, 5 percent of it in May.', ['up', null]],
  ])('of a list: %s', (text, directions) => {
    expect(quantities(text).map(({ direction }) => direction)).toEqual(directions);
  });
});

it('no headline gives a figure of the text its direction', () => {
  const text = 'Regional gap widens\n\nSome 21.8% of entries were awarded a grade 7 in August.';
  expect(quantities(text).map(({ direction }) => direction)).toEqual([null]);
});

it.each([
  ['Sales increased $3 million to $9 million.', ['up', null]],
  ['Stocks were 90 tons, a slight 3 ton drop.', [null, 'down']],
  ['The fund gave $3 million to 9 towns.', [null, null]],
  ['The firm pays 70% up front.', [null]],
])('of one figure alone: %s', (text, directions) => {
  expect(quantities(text).map(({ direction }) => direction)).toEqual(directions);
});
