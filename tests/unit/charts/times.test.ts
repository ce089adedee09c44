import { expect, test } from 'vitest';
import { layTimes } from '../../../src/charts/times.ts';
import { shareWithin } from '../../../src/timeline/window.ts';
import { samplePosition } from '../sample.ts';

const at = (source: string, period: string | null) => ({
  position: samplePosition('c', source, { period }),
  ...{ sign: 'A', name: 'Mill', colour: 'source-1', isEvent: true, look: 'told' as const },
  ...{ workedOut: null, orEarlier: false },
});

/** The bars of a chart, as shares of its axis. */
function barsOf(chart: ReturnType<typeof layTimes>): { from: number; to: number }[] {
  return chart ? chart.rows.map(({ span }) => shareWithin(span, chart.window)) : [];
}

test('without times nothing is drawn', () => {
  expect(layTimes([at('a', null)])).toBeNull();
});

test('a bar is as long as the time is known', () => {
  const [month, days] = barsOf(layTimes([at('a', '2024-05'), at('b', '2024-05-16/2024-05-17')]));
  expect(month).toEqual({ from: 0, to: 1 });
  expect((days?.to ?? 0) - (days?.from ?? 0)).toBeCloseTo(2 / 31);
});

test('a short time has an axis of whole months, a long one of whole years', () => {
  const ends = (periods: readonly string[]) => {
    const window = layTimes(periods.map((period) => at('a', period)))?.window;
    return [window?.start, window?.end].map((time) => time?.toISOString().slice(0, 10));
  };
  expect(ends(['2024-05-16', '2024-08-20'])).toEqual(['2024-05-01', '2024-09-01']);
  expect(ends(['2018-05-16', '2024-08-20'])).toEqual(['2018-01-01', '2025-01-01']);
});

test('a time that words only end is open to the left, and all of it is on the axis', () => {
  const [open, whole] = barsOf(
    layTimes([{ ...at('a', '2023'), orEarlier: true }, at('b', '2023')]),
  );
  expect(open?.from).toBe(0);
  expect(open?.to).toBe(whole?.to);
  expect(whole?.from).toBeGreaterThan(0.3);
});

test('a source that says one time twice has one bar, another that says it has its own', () => {
  const chart = layTimes([at('a', '2023'), at('a', '2023'), at('b', '2023')]);
  expect(chart?.rows.map(({ mark }) => mark.position.source)).toEqual(['a', 'b']);
});
