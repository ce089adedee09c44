import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

describe('directions of change', () => {
  it.each([
    ['Grain exports were up 26.3% there.', 'up'],
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
