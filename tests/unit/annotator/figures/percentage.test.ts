import { describe, expect, it } from 'vitest';
import { figures } from '../support.ts';

describe('percentages', () => {
  it.each([
    ['26.3%', 26.3, '%'],
    ['26.3 %', 26.3, '%'],
    ['1.6 percent', 1.6, '%'],
    ['12 per cent', 12, '%'],
    ['12 pct', 12, '%'],
    ['0.5 percentage points', 0.5, 'percentage points'],
    ['one percentage point', 1, 'percentage points'],
    ['25 basis points', 25, 'basis points'],
    ['a 19-percent increase', 19, '%'],
    ['twenty percent', 20, '%'],
    ['twenty-five percent', 25, '%'],
    ['a hundred percent', 100, '%'],
    ['100%', 100, '%'],
    ['0.05%', 0.05, '%'],
    ['1,200%', 1200, '%'],
    ['Five Percent', 5, '%'],
    ['seven and a half percent', 7.5, '%'],
    ['a 0.5 percentage-point cut', 0.5, 'percentage points'],
    ['a 25-basis-point cut', 25, 'basis points'],
    ['minus 3%', -3, '%'],
    ['-3%', -3, '%'],
    ['half a percent', 0.5, '%'],
    ['half a point', 0.5, 'percentage points'],
    ['a quarter-point cut', 0.25, 'percentage points'],
    ['half a percentage point', 0.5, 'percentage points'],
    ['3 ½ percent', 3.5, '%'],
    ['75bp', 75, 'basis points'],
    ['75 bps', 75, 'basis points'],
    ['two-and-a-half percent', 2.5, '%'],
  ])('%s', (text, value, unit) => {
    expect(figures(`It was ${text} there`)).toEqual([[value, unit]]);
  });

  it.each([
    ['between 3 and 5 percent', [3, '%'], [5, '%']],
    ['3-5 percent', [3, '%'], [5, '%']],
    ['3–5%', [3, '%'], [5, '%']],
    ['3% to 5%', [3, '%'], [5, '%']],
    ['from 5 to 3 percent', [5, '%'], [3, '%']],
    ['from 4.5% to 4.25%', [4.5, '%'], [4.25, '%']],
    ['from 4.5 percent to 4.25 percent', [4.5, '%'], [4.25, '%']],
    ['two to three percent', [2, '%'], [3, '%']],
    ['3%, 4% and 5%', [3, '%'], [4, '%'], [5, '%']],
  ])('%s', (text, ...gives) => {
    expect(figures(`It was ${text} there`)).toEqual(gives);
  });

  it.each([
    'A percent sign stood there.',
    'They gave it 100 per centre.',
    'The percentage rose.',
    'Per cent signs are rare.',
    'A point of order was raised.',
  ])('no percentage in: %s', (text) => {
    expect(figures(text).filter(([, unit]) => /%|points/.test(unit))).toEqual([]);
  });
});
