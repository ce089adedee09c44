import { expect, test } from 'vitest';
import type { Gap } from '../../../src/charts/figures.ts';
import {
  type IntervalChart,
  layIntervals,
  type Mark,
  startsAtZero,
  valueTicks,
} from '../../../src/charts/intervals.ts';
import { textWidth } from '../../../src/timeline/text.ts';
import { samplePosition } from '../sample.ts';

function mark(value: number, range: [number | null, number | null], set: Partial<Mark> = {}): Mark {
  return {
    ...{ value, low: range[0], high: range[1], sign: 'A', name: 'The Mill', colour: 'source-1' },
    ...{ position: samplePosition('c', 'a'), qualifier: 'exact', look: 'said', note: null },
    ...set,
  };
}

const lay = (marks: readonly Mark[], gap: Gap | null = null, least = 232) =>
  layIntervals(marks, gap, 'no figure fits both', least);

const WORKED = { look: 'worked-out', note: 'worked out', qualifier: 'about' } as const;
const DISPUTE = [
  mark(200, [200, null], {
    ...WORKED,
    qualifier: 'at-least',
    note: 'a target, said to be reached',
  }),
  mark(190.103, [189.988, 190.218], { ...WORKED, sign: 'E', name: 'KT Online' }),
];
const GAP = { from: 190.218, to: 200 };

/** The share of a value on a scale. */
function shareOn(chart: IntervalChart | null, value: number): number {
  const [from = NaN, to = NaN] = chart?.domain ?? [];
  return (value - from) / (to - from);
}

test('without figures nothing is drawn', () => {
  expect(lay([])).toBeNull();
});

test('a mark is as wide as the words allow, at the place its ticks give it', () => {
  const chart = lay(DISPUTE, GAP);
  const [closed, open] = [chart?.below[0], chart?.above[0]];
  expect(closed?.from).toBeCloseTo(shareOn(chart, 189.988));
  expect(closed?.to).toBeCloseTo(shareOn(chart, 190.218));
  expect(open?.from).toBeCloseTo(shareOn(chart, 200));
  expect([open?.openLow, open?.openHigh, open?.to]).toEqual([false, true, 1]);
  for (const { share, value } of chart ? valueTicks(chart, 540) : [])
    expect(share).toBeCloseTo(shareOn(chart, value));
});

test('the gap stands between the figures below it and those above', () => {
  const chart = lay(DISPUTE, GAP);
  expect(chart?.below.map(({ mark: { sign } }) => sign)).toEqual(['E']);
  expect(chart?.above.map(({ mark: { sign } }) => sign)).toEqual(['A']);
  expect(chart?.gap?.from).toBeCloseTo(chart?.below[0]?.to ?? NaN);
  expect(chart?.gap?.to).toBeCloseTo(chart?.above[0]?.from ?? NaN);
});

test('a row tells the amount, what kind it is and what its words allow', () => {
  const chart = lay(DISPUTE, GAP);
  const [closed, open] = [chart?.below[0], chart?.above[0]];
  expect([closed?.amount, closed?.told]).toEqual(['about 190.1', 'worked out: 189.99 to 190.22']);
  expect([open?.amount, open?.told]).toEqual(['at least 200', 'a target, said to be reached']);
});

test.each([
  [{ from: 1, to: 2 }, 'start'],
  [{ from: 50, to: 51 }, 'middle'],
  [{ from: 98, to: 99 }, 'end'],
])('the words of a gap %j stay in the picture', (gap, anchor) => {
  const marks = [mark(1, [0, 1]), mark(100, [99, 100])];
  expect(lay(marks, gap)?.gap?.anchor).toBe(anchor);
});

test('without a gap, rows stand in the order of their values', () => {
  const chart = lay([mark(240.1, [240.05, 240.15]), mark(240, [239.5, 240.5])]);
  expect(chart?.below.map(({ mark: { value } }) => value)).toEqual([240, 240.1]);
  expect(chart?.below[0]?.told).toBe('from 239.5 to 240.5');
  expect([chart?.gap, chart?.above]).toEqual([null, []]);
});

test('the scale begins at 0 only where a figure stands near it', () => {
  expect(startsAtZero([mark(10, [9, 11]), mark(90, [90, 90])])).toBe(true);
  expect(startsAtZero([mark(200, [200, 200])])).toBe(false);
  expect(startsAtZero([mark(-5, [-5, -5]), mark(90, [90, 90])])).toBe(false);
  expect(lay([mark(10, [9, 11]), mark(90, [90, 90])])?.domain[0]).toBe(0);
});

test.each([232, 540])('at %i pixels no label of a tick meets another or is cut', (width) => {
  for (const values of [
    [190.1, 200],
    [240, 240.1],
    [3, 9e12],
    [-4, 4],
    [7, 7],
  ]) {
    const chart = lay(values.map((value) => mark(value, [value, value])));
    const boxes = (chart ? valueTicks(chart, width) : []).map(({ share, label, anchor }) => {
      const room = textWidth(label, 12.5);
      const start = { start: 0, middle: room / 2, end: room }[anchor];
      return { left: share * width - start, right: share * width - start + room };
    });
    expect(boxes.length).toBeGreaterThan(1);
    for (const [at, { left, right }] of boxes.entries()) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
      expect(left).toBeGreaterThan(boxes[at - 1]?.right ?? -Infinity);
    }
  }
});
