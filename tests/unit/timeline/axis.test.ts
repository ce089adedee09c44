import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/timeline/axis.ts';
import { spanOfPeriod } from '../../../src/timeline/period.ts';

const axisOf = (periods: readonly string[], width: number) =>
  timeAxis(periods.map(spanOfPeriod), 0, width);

test('a year is as wide as another of nearly the same length', () => {
  const axis = axisOf(['2022', '2023'], 730);
  expect(axis?.x(new Date('2022-01-01'))).toBe(0);
  expect(axis?.x(new Date('2023-01-01'))).toBe(365);
  expect(axis?.x(new Date('2024-01-01'))).toBe(730);
  expect(axis?.breaks).toEqual([]);
});

test('a far-off year has a narrow piece of its own beyond a break', () => {
  const axis = axisOf(['2022', '2023', '2030'], 600);
  expect(axis?.pieces.map(({ isMain }) => isMain)).toEqual([true, false]);
  expect(axis?.pieces[1]?.ticks.map(({ label }) => label)).toEqual(['2030']);
  expect(axis?.breaks).toHaveLength(1);
});

test.each([320, 600, 1000])('labels keep their distance on %i pixels', (width) => {
  const ticks = axisOf(['2021', '2022', '2023', '2024'], width)?.pieces[0]?.ticks ?? [];
  const gaps = ticks.slice(1).map(({ x }, i) => x - (ticks[i]?.x ?? 0));
  expect(ticks.length).toBeGreaterThan(1);
  expect(Math.min(...gaps)).toBeGreaterThan(45);
});

test('an axis within one year says which year', () => {
  const labels = axisOf(['2024-03', '2024-08'], 600)?.pieces[0]?.ticks.map(({ label }) => label);
  expect(labels?.[0]).toMatch(/2024$/);
});
