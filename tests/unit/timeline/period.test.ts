import { expect, test } from 'vitest';
import { precisionOf, spanOfDate, spanOfPeriod } from '../../../src/timeline/period.ts';

const iso = ({ start, end }: { start: Date; end: Date }): string[] =>
  [start, end].map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2023', 'year', ['2023-01-01', '2024-01-01']],
  ['2024-02', 'month', ['2024-02-01', '2024-03-01']],
  ['2023-12-31', 'day', ['2023-12-31', '2024-01-01']],
])('%s is as long as it is precise', (date, precision, span) => {
  expect(precisionOf(date)).toBe(precision);
  expect(iso(spanOfDate(date))).toEqual(span);
});

test('both ends of an interval belong to it', () => {
  expect(iso(spanOfPeriod('2024-01/2024-07'))).toEqual(['2024-01-01', '2024-08-01']);
  expect(iso(spanOfPeriod('2024-08-20/2024-08-22'))).toEqual(['2024-08-20', '2024-08-23']);
});
