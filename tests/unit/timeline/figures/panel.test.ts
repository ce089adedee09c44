import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Box } from '../../../../src/timeline/box.ts';
import {
  allowedBy,
  HALF,
  LABEL_SIZE,
  layPanel,
  type PanelMark,
  panelScale,
} from '../../../../src/timeline/figures/panel.ts';
import { LOOKS } from '../../../../src/timeline/figures/figure.ts';
import { dashOf, stretchesOf } from '../../../../src/timeline/figures/stroke.ts';
import { spanOfPeriod } from '../../../../src/timeline/period.ts';
import { textWidth } from '../../../../src/timeline/text.ts';
import { shareWithin } from '../../../../src/timeline/window.ts';

const WINDOW = spanOfPeriod('2022/2024');
const WIDTH = 900;
const HEIGHT = 320;
const scale = panelScale([0, 400], HEIGHT);

const mark = (value: number, period: string, set: Partial<PanelMark> = {}): PanelMark => ({
  y: scale.y(value),
  span: spanOfPeriod(period),
  isTarget: false,
  open: null,
  texts: [`A ${String(value)}`],
  textsAside: [`A ${String(value)}, ${period}`],
  ...set,
});

const lay = (marks: readonly PanelMark[], width = WIDTH) => layPanel(marks, WINDOW, width, HEIGHT);

/** The bars of a layout, and its labels. */
function boxesOf(marks: readonly PanelMark[], width: number): { bars: Box[]; labels: Box[] } {
  const placed = lay(marks, width);
  return {
    bars: placed.map(({ from, to }, at) => ({
      ...{ x: from, width: to - from, height: 2 * HALF.bar },
      y: (marks[at]?.y ?? 0) - HALF.bar,
    })),
    labels: placed.flatMap(({ label }) =>
      label
        ? [{ x: label.x, y: label.y - 12, width: textWidth(label.text, LABEL_SIZE), height: 14 }]
        : [],
    ),
  };
}

const meetings = (boxes: readonly Box[]): number =>
  boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b))).length;

test('heights are in proportion to values, from 0', () => {
  expect(scale.zero - scale.y(200)).toBeCloseTo((scale.zero - scale.y(400)) / 2);
  expect(scale.ticks).toContain(0);
  expect(panelScale([-4, 2], 128).ticks).toContain(0);
});

test('a bar is as long as its time in the window', () => {
  const [year, half] = lay([mark(200, '2023'), mark(100, '2024-01/2024-06')]);
  expect(((year?.to ?? 0) - (year?.from ?? 0)) / WIDTH).toBeCloseTo(365 / 1096, 3);
  expect(((half?.to ?? 0) - (half?.from ?? 0)) / WIDTH).toBeCloseTo(182 / 1096, 3);
});

test('rivals at one height are as long as their time and show in turns; one that is higher does not', () => {
  const [a, b, c] = lay([mark(240, '2023'), mark(240.1, '2023'), mark(300, '2023')]);
  expect([a?.from, a?.to]).toEqual([c?.from, c?.to]);
  expect([b?.from, b?.to]).toEqual([c?.from, c?.to]);
  expect([a?.turn?.nth, b?.turn?.nth, c?.turn]).toEqual([0, 1, null]);
  expect(a?.turn?.of).toBe(2);
});

test('rivals that nearly share a height stay in their time', () => {
  const low = panelScale([0, 400], 190);
  const near = [mark(200, '2022'), mark(190, '2022')].map((one, at) => ({
    ...one,
    y: low.y([200, 190][at] ?? 0),
  }));
  const [a, b] = layPanel(near, WINDOW, WIDTH, 190);
  expect([a?.turn?.nth, b?.turn?.nth]).toEqual([0, 1]);
  expect(b?.to).toBeLessThanOrEqual((365 / 1096) * WIDTH + 1);
});

test('a longer figure lies behind a shorter one, and shows through those that hide it', () => {
  const [year, half] = lay([mark(200, '2024'), mark(200, '2024-01/2024-06')]);
  expect(year?.from).toBe(half?.from);
  expect([year?.turn, half?.turn]).toEqual([null, null]);
  const [all, ...halves] = lay([
    mark(200, '2024'),
    mark(200, '2024-01/2024-06'),
    mark(200, '2024-07/2024-12'),
  ]);
  expect(all?.turn).toBeNull();
  expect(halves.map(({ turn }) => turn?.of)).toEqual([2, 2]);
});

test('those in turns have all of their line between them, and nothing twice', () => {
  const rivals = lay([mark(240, '2023'), mark(240, '2023'), mark(240, '2023')]);
  const parts = rivals
    .flatMap(({ from, to, turn }) => stretchesOf(from, to, turn))
    .toSorted((a, b) => a.from - b.from);
  expect(parts[0]?.from).toBe(rivals[0]?.from);
  expect(parts.at(-1)?.to).toBeCloseTo(rivals[0]?.to ?? 0);
  for (const [at, { from }] of parts.entries())
    expect(from).toBeCloseTo(parts[at - 1]?.to ?? rivals[0]?.from ?? 0);
});

test('the dashes of those in turns leave room for each other', () => {
  const rivals = lay([mark(240, '2023'), mark(240.1, '2023')]);
  const dashes = rivals.map(({ turn }) => dashOf('said', turn));
  expect(dashes.map((dash) => dash?.pattern)).toEqual(['1 1', '1 1']);
  expect(dashes.map((dash) => dash?.offset)).toEqual([0, -1]);
  for (const look of LOOKS) {
    const lengths = (dashOf(look, { nth: 1, of: 3, times: 2 })?.pattern ?? '').split(' ');
    // A pattern of an odd number of lengths would turn over every second time.
    expect(lengths.length % 2).toBe(0);
    expect(lengths.reduce((sum, length) => sum + Number(length), 0)).toBeCloseTo(3);
  }
});

test('what is outside the window stands at its edge, with its time', () => {
  const [early, late] = lay([mark(200, '1996'), mark(400, '2030')]);
  expect([early?.side, early?.from, late?.side, late?.to]).toEqual(['before', 0, 'after', WIDTH]);
  expect(late?.label?.text).toBe('A 400, 2030');
});

test('what words allow is a band, or has no end', () => {
  expect(allowedBy([190, 210], 200, scale).band).toEqual({
    top: scale.y(210),
    bottom: scale.y(190),
  });
  expect(allowedBy([199.9, 200.1], 200, scale).band).toBeNull();
  expect(allowedBy([200, null], 200, scale).open).toBe('up');
  expect(allowedBy([null, 200], 200, scale).open).toBe('down');
});

const PERIODS = ['2022', '2023', '2024', '2023-01/2023-06', '2024-05', '1996', '2030'];
const anyMark = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...PERIODS), fc.boolean())
  .map(([value, period, isTarget]) => mark(value, period, { isTarget }));

test('no label covers another or a bar, in any panel, and none is cut', () => {
  fc.assert(
    fc.property(
      fc.array(anyMark, { maxLength: 14 }),
      fc.integer({ min: 232, max: 1200 }),
      (marks, width) => {
        const { bars, labels } = boxesOf(marks, width);
        expect(meetings(labels)).toBe(0);
        expect(labels.flatMap((label) => bars.filter((bar) => overlap(label, bar)))).toEqual([]);
        expect(labels.filter(({ x, width: own }) => x < 0 || x + own > width)).toEqual([]);
      },
    ),
  );
});

test('no bar that is long enough to see leaves its time', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 20 }), (marks) => {
      const strayed = lay(marks).filter(({ from, to, side }, at) => {
        const within = shareWithin(marks[at]?.span ?? WINDOW, WINDOW);
        const isLong = (within.to - within.from) * WIDTH >= 12;
        return (
          side === null && isLong && (from < within.from * WIDTH - 1 || to > within.to * WIDTH + 1)
        );
      });
      expect(strayed).toEqual([]);
    }),
  );
});

test('what has room in a narrow plot has room in a wider one at the same shares', () => {
  fc.assert(
    fc.property(
      fc.array(anyMark, { maxLength: 10 }),
      fc.integer({ min: 233, max: 1600 }),
      (marks, wide) => {
        const narrow = 232;
        const { labels } = boxesOf(marks, narrow);
        const grown = labels.map((label) => ({ ...label, x: (label.x / narrow) * wide }));
        expect(meetings(grown)).toBe(0);
      },
    ),
  );
});
