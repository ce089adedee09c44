import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/timeline/axis.ts';
import { overlap } from '../../../src/timeline/box.ts';
import { layPanel } from '../../../src/timeline/panel.ts';
import { spanOfPeriod } from '../../../src/timeline/period.ts';
import type { DatedFigure, Series } from '../../../src/timeline/series.ts';
import { sampleSource } from '../sample.ts';

const figure = (value: number, period: string): DatedFigure => ({
  measure: 'grain-exports',
  unit: 'USD',
  claim: 'c',
  source: { ...sampleSource('a'), colour: 'source-1' },
  words: '',
  value,
  qualifier: 'exact',
  period,
  span: spanOfPeriod(period),
  kind: 'observed',
});

function panelOf(...figures: DatedFigure[]) {
  const series: Series = { measure: 'grain-exports', label: 'Grain exports', unit: 'USD', figures };
  const axis = timeAxis(
    figures.map(({ span }) => span),
    40,
    1000,
  );
  if (!axis) throw new Error('no axis');
  return layPanel(series, axis, 1000, 220);
}

test('a bar is as long as its period and higher for more', () => {
  const { bars, title } = panelOf(figure(2e9, '2023'), figure(1e9, '2024-01/2024-06'));
  const [year, half] = bars.map(({ box }) => box);
  expect(title).toBe('Grain exports, billion USD');
  expect(year?.y).toBeLessThan(half?.y ?? 0);
  expect((year?.width ?? 0) / (half?.width ?? 1)).toBeCloseTo(365 / 182, 1);
});

test('bars at one height hide neither each other nor their labels', () => {
  const { bars } = panelOf(figure(240e9, '2023'), figure(240.1e9, '2023'), figure(240e9, '2023'));
  const pairs = bars.flatMap((a, i) => bars.slice(i + 1).map((b) => overlap(a.box, b.box)));
  expect(pairs).toEqual([false, false, false]);
  expect(new Set(bars.map(({ label }) => `${String(label.x)} ${String(label.y)}`)).size).toBe(3);
});

test('a qualifier stands before the value', () => {
  const { bars } = panelOf({ ...figure(4.69e9, '2023'), qualifier: 'more-than' });
  expect(bars[0]?.label.text).toBe('> 4.69');
});
