import { expect, test } from 'vitest';
import { spanOfPeriod } from '../../../src/timeline/period.ts';
import { ticksOf } from '../../../src/timeline/ticks.ts';
import { moved, shareWithin, sideOf, windowsOf, zoomed } from '../../../src/timeline/window.ts';

const yearsOf = ({ start, end }: { start: Date; end: Date } | { start?: never; end?: never }) =>
  start ? [start.toISOString().slice(0, 4), end.toISOString().slice(0, 4)] : [];

const windows = (...periods: string[]) => windowsOf(periods.map(spanOfPeriod));

test('nothing has no window', () => {
  expect(windows()).toBeUndefined();
});

test('what lies far off from nearly all is left out at first', () => {
  const many = ['2022', '2022-05', '2023', '2023', '2023', '2024', '2024-05', '2024-08'];
  const found = windows('1996', ...many, ...many, '2030');
  expect(yearsOf(found?.full ?? {})).toEqual(['1996', '2031']);
  expect(yearsOf(found?.main ?? {})).toEqual(['2022', '2025']);
  expect(found?.years).toHaveLength(3);
});

test('what lies evenly is shown whole, but for the few at an end', () => {
  expect(yearsOf(windows('2021', '2022', '2023')?.main ?? {})).toEqual(['2021', '2024']);
  expect(yearsOf(windows('2022')?.main ?? {})).toEqual(['2022', '2023']);
});

test('a span is within a window, or at a side of it', () => {
  const window = spanOfPeriod('2022/2023');
  expect(shareWithin(spanOfPeriod('2023/2030'), window)).toEqual({ from: 0.5, to: 1 });
  expect(sideOf(spanOfPeriod('2021'), window)).toBe('before');
  expect(sideOf(spanOfPeriod('2024'), window)).toBe('after');
  expect(sideOf(spanOfPeriod('2021/2022-01'), window)).toBeNull();
});

test('one zooms about the middle and moves no further than to the ends', () => {
  const full = spanOfPeriod('2020/2024');
  expect(zoomed(spanOfPeriod('2021/2024'), 2).start).toEqual(new Date('2022-01-01T06:00Z'));
  expect(moved(spanOfPeriod('2023'), 5, full).end).toEqual(full.end);
  expect(moved(spanOfPeriod('2021'), -2, full).start).toEqual(full.start);
});

test.each([
  ['1996/2030', 300, 40],
  ['2022/2024', 232, 30],
  ['2022/2024', 900, 30],
  ['2024', 600, 30],
  ['2024-05', 900, 20],
  ['2024-05-01/2024-05-07', 300, 20],
])('ticks of %s over %i pixels keep at least %i apart and say the year', (period, width, least) => {
  const ticks = ticksOf(spanOfPeriod(period), width);
  const gaps = ticks.slice(1).map(({ share }, at) => (share - (ticks[at]?.share ?? 0)) * width);
  expect(ticks.length).toBeGreaterThan(1);
  expect(Math.min(...gaps)).toBeGreaterThan(least);
  expect(ticks.some(({ top }) => /\d{4}/.test(top ?? ''))).toBe(true);
});

test('labels of larger units keep apart, where a window begins within one', () => {
  const span = { start: new Date('2022-11-20'), end: new Date('2024-12-01') };
  const tops = ticksOf(span, 500).filter(({ top }) => top !== null);
  expect(tops.map(({ top }) => top)).toEqual(['2023', '2024']);
});
