import { expect, test } from 'vitest';
import { layTimes } from '../../../src/charts/times.ts';
import { samplePosition } from '../sample.ts';

const at = (source: string, period: string | null, name = 'Mill') => ({
  position: samplePosition('c', source, { period }),
  ...{ sign: 'A', name, colour: 'source-1', isEvent: true, workedOut: null, orEarlier: false },
});

test('without times nothing is drawn', () => {
  expect(layTimes([at('a', null)], 600)).toBeNull();
});

test('a bar is as long as the time is known', () => {
  const chart = layTimes([at('a', '2024-05'), at('b', '2024-05-16/2024-05-17')], 600);
  const [month, days] = chart?.rows.map(({ bar }) => bar) ?? [];
  const exact = ((month?.width ?? NaN) * 2) / 31;
  expect(Math.abs((days?.width ?? NaN) - exact)).toBeLessThanOrEqual(1);
});

test('a time that words only end is open to the left', () => {
  const chart = layTimes([{ ...at('a', '2023'), orEarlier: true }, at('b', '2023')], 600);
  const [open, whole] = chart?.rows.map(({ bar }) => bar) ?? [];
  expect(open?.x).toBeLessThan(whole?.x ?? NaN);
  expect((open?.x ?? NaN) + (open?.width ?? NaN)).toBe((whole?.x ?? NaN) + (whole?.width ?? NaN));
});

test('a source that says one time twice has one bar, another that says it has its own', () => {
  const chart = layTimes([at('a', '2023'), at('a', '2023'), at('b', '2023')], 600);
  expect(chart?.rows.map(({ mark }) => mark.position.source)).toEqual(['a', 'b']);
});

test('a label near the right edge ends there', () => {
  const chart = layTimes([at('a', '2023-01'), at('b', '2024-05')], 344);
  expect(chart?.rows.map(({ label }) => label.anchor)).toEqual(['start', 'end']);
});

test('labels stay inside the picture', () => {
  const long = 'The Association of Millers of Norland and the Isles, author unknown';
  const chart = layTimes([at('a', '2024-12-31', long), at('b', '2023-01-01')], 344);
  for (const { label } of chart?.rows ?? []) {
    expect(label.x).toBeGreaterThanOrEqual(0);
    expect(label.x).toBeLessThan(344);
  }
});
