import { expect, test } from 'vitest';
import type { Gap } from '../../../src/charts/figures.ts';
import { layIntervals, type Mark, startsAtZero } from '../../../src/charts/intervals.ts';
import { samplePosition } from '../sample.ts';

function mark(value: number, range: [number | null, number | null], set: Partial<Mark> = {}): Mark {
  return {
    ...{ value, low: range[0], high: range[1], sign: 'A', name: 'The Mill', colour: 'source-1' },
    ...{ position: samplePosition('c', 'a'), qualifier: 'exact', look: 'said', note: null },
    ...set,
  };
}

const lay = (marks: readonly Mark[], gap: Gap | null = null, width = 1000) =>
  layIntervals(marks, gap, 'no figure fits both', width);

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

test('without figures nothing is drawn', () => {
  expect(lay([])).toBeNull();
});

test('a mark is as wide as the words allow, at the place its ticks give it', () => {
  const chart = lay(DISPUTE, GAP);
  const [open, closed] = chart?.marks ?? [];
  const [a, b] = chart?.ticks ?? [];
  const x = (value: number) =>
    (a?.x ?? 0) +
    ((value - (a?.value ?? 0)) * ((b?.x ?? 0) - (a?.x ?? 0))) / ((b?.value ?? 0) - (a?.value ?? 0));
  expect(closed?.from).toBeCloseTo(x(189.988));
  expect(closed?.to).toBeCloseTo(x(190.218));
  expect(open?.from).toBeCloseTo(x(200));
  expect([open?.openLow, open?.openHigh]).toEqual([false, true]);
});

test('words run away from the gap, and the gap has its own between the marks', () => {
  const chart = lay(DISPUTE, GAP);
  const [open, closed] = chart?.marks ?? [];
  expect([open?.y, chart?.gap?.y]).toEqual([closed?.y, closed?.y]);
  expect([closed?.amount.anchor, open?.amount.anchor]).toEqual(['end', 'start']);
  expect(closed?.amount.text).toBe('E about 190.1');
  expect(open?.amount.text).toBe('A at least 200');
  expect(closed?.who.text).toBe('KT Online, worked out: 189.99 to 190.22');
});

test('where its words have no room between the marks, the gap stands beneath them', () => {
  const chart = lay(DISPUTE, GAP, 344);
  expect(chart?.gap?.y).toBeGreaterThan(Math.max(...(chart?.marks ?? []).map(({ y }) => y)));
  expect(chart?.gap?.y).toBeLessThan(chart?.axis ?? 0);
});

test('an exact figure is still to be seen', () => {
  const [placed] = lay([mark(5, [5, 5])])?.marks ?? [];
  expect((placed?.to ?? 0) - (placed?.from ?? 0)).toBeGreaterThanOrEqual(5);
});

test('the scale begins at 0 only where a figure stands near it', () => {
  expect(startsAtZero([mark(10, [9, 11]), mark(90, [90, 90])])).toBe(true);
  expect(startsAtZero([mark(200, [200, 200])])).toBe(false);
  expect(startsAtZero([mark(-5, [-5, -5]), mark(90, [90, 90])])).toBe(false);
});

const LONG =
  'The Association of Millers, Bakers and Carters of Norland and the Isles, author unknown';
const CROWD = Array.from({ length: 20 }, (_, at) =>
  mark(100 + at / 7, [at % 5 === 0 ? null : 99 + at / 7, at % 6 === 0 ? null : 101 + at / 7], {
    sign: `A${at}`,
    name: at % 3 === 0 ? LONG : 'الطاحونة',
  }),
);

test.each([344, 620, 1000])('at %i pixels no words meet others or leave the picture', (width) => {
  const chart = lay(CROWD, null, width);
  const boxes = (chart?.marks ?? []).flatMap(({ who, amount }) =>
    [who, amount].map(({ x, y, width: room, anchor }) => {
      const left = anchor === 'start' ? x : x - room;
      return { left, right: left + room, y };
    }),
  );
  expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  const meeting = boxes.filter((one, at) =>
    boxes.some(
      (other, place) =>
        place > at && one.y === other.y && one.left < other.right && other.left < one.right,
    ),
  );
  expect(meeting).toEqual([]);
  const ticks = (chart?.ticks ?? []).map(({ x }) => x);
  expect(ticks.length).toBeGreaterThan(1);
});
