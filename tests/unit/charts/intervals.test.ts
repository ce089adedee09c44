import { expect, test } from 'vitest';
import { layIntervals } from '../../../src/charts/intervals.ts';
import type { Position } from '../../../src/schemas/question.ts';
import { samplePosition } from '../sample.ts';

const figure = (value: number, interval: Position['interval'], set: Partial<Position> = {}) =>
  samplePosition('c', 'a', { value, interval, unit: 'USD', ...set });

const WIDTH = 600;

test('without figures nothing is drawn', () => {
  expect(layIntervals([samplePosition('c', 'a')], WIDTH)).toBeNull();
});

test('intervals that do not meet leave a gap that is shaded', () => {
  const chart = layIntervals([figure(200, [199.5, null]), figure(190, [189, 191])], WIDTH);
  const [open, closed] = chart?.rows ?? [];
  expect(chart?.gap).toEqual({ from: closed?.to, to: open?.from });
  expect(open?.openHigh).toBe(true);
  expect(open?.to).toBeGreaterThan(open?.x ?? 0);
});

test('intervals that meet leave none, nor do those a third one bridges', () => {
  expect(layIntervals([figure(240, [239, 241]), figure(241, [240, 242])], WIDTH)?.gap).toBeNull();
  const bridged = [figure(1, [0, 2]), figure(9, [8, 10]), figure(5, [1, 9])];
  expect(layIntervals(bridged, WIDTH)?.gap).toBeNull();
});

test('a figure without an interval stands for itself, one alone has room about it', () => {
  const [row] = layIntervals([figure(5, null)], WIDTH)?.rows ?? [];
  expect([row?.from, row?.to]).toEqual([row?.x, row?.x]);
});

test('an implied figure says so, with the digits that count', () => {
  const [least, about] =
    layIntervals(
      [
        figure(200e9, [199.5e9, null], { implied: true }),
        figure(190.10293e9, [190e9, 190.2e9], { implied: true }),
      ],
      WIDTH,
    )?.rows ?? [];
  expect(least?.label.text).toBe('≥ 200, implied');
  expect(about?.label.text).toBe('≈ 190.1, implied');
});

test.each([344, 620])('marks and labels stay inside %i pixels', (width) => {
  const chart = layIntervals([figure(1e12, [0, 1e12]), figure(-5, [null, 0])], width);
  for (const { from, to, label } of chart?.rows ?? []) {
    expect(Math.min(from, label.x)).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
  }
});
