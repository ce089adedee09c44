import { expect, test } from 'vitest';
import { chartTitle, scaleFor, valueLabel } from '../../../src/timeline/value.ts';

test.each([
  [[240.1e9, 65.8e9], 'billion', '240.1'],
  [[3.5e6], 'million', '3.5'],
  [[223_000], 'thousand', '223'],
  [[15], '', '15'],
])('%j are written by the largest', (values, word, first) => {
  const scale = scaleFor(values);
  expect(scale.word).toBe(word);
  expect(valueLabel(values[0] ?? 0, 'exact', scale)).toBe(first);
});

test('a title names measure, scale and unit, each once', () => {
  expect(chartTitle('Exports', 'USD', scaleFor([1e9]))).toBe('Exports, billion USD');
  expect(chartTitle('Ships', 'ships', scaleFor([310]))).toBe('Ships');
});
