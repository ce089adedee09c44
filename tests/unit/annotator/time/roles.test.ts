import { describe, expect, it } from 'vitest';
import { timesIn } from '../support.ts';

describe('roles of times', () => {
  it.each([
    ['It rose in 2023', 'at'],
    ['It will rise by 2030', 'by'],
    ['It will rise by the end of 2030', 'by'],
    ['It has risen since 2019', 'since'],
    ['It will run until 2030', 'until'],
    ['It rose 5% compared with 2022', 'base'],
    ['It rose 5% from 2022', 'base'],
    ['It rose 5% from January to July', 'at'],
    ['It rose 5% in May from April', 'base'],
    ['It was higher than in 2022', 'base'],
    ['It rose 5% over the same period of 2022', 'base'],
    ['It was the best year since 1995', 'base'],
    ['It watched the 2024 Games', 'name'],
    ['It rose 5% compared to the same period of 2022', 'base'],
    ['It was unchanged from 2022', 'base'],
    ['It was as high as in 2022', 'base'],
    ['It was twice as much as in 2022', 'base'],
    ['It was the highest level since 2008', 'base'],
    ['It ran till 2019', 'until'],
    ['It rose more than 2% in 2022', 'at'],
    ['It rose over two years to 2022', 'at'],
    ['It rose at least once in 2022', 'at'],
    ['It was up on May 2022', 'base'],
    ['It has been shut since early 2022', 'since'],
    ['It will be shut until May', 'until'],
    ['It opened before 2020', 'until'],
    ['It was better than a year ago', 'base'],
    ['It was built in 2020', 'at'],
    ['It was the worst since 2008', 'base'],
    ['It rose relative to 2022', 'base'],
    ['It was more than in 2022', 'base'],
    ['It was lower than a year ago', 'base'],
    ['It sold 40 versus 30 in 2022', 'base'],
    ['It rose in comparison with 2022', 'base'],
    ['It was above the level of 2022', 'base'],
    ['It rose 5% against 2022', 'base'],
  ])('%s: %s', (text, role) => {
    expect(timesIn(text, '2024-08-20').at(-1)?.role).toBe(role);
  });
});
