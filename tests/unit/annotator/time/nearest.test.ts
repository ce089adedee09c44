import { describe, expect, it } from 'vitest';
import { latestPastYear, nearestYear } from '../../../../src/annotator/time/nearest.ts';
import { parseIso } from '../../../../src/dates/calendar.ts';

describe('the nearest year', () => {
  it.each([
    ['2024-08-20', 8, 20, false, 2024],
    ['2024-08-20', 12, 1, false, 2023],
    ['2024-08-20', 12, 1, true, 2024],
    ['2024-01-05', 12, 20, false, 2023],
    ['2024-12-20', 1, 5, true, 2025],
    ['2024-12-20', 1, 5, false, 2025],
    ['2024-02-20', 9, 1, false, 2023],
    ['2024-06', 5, null, false, 2024],
    ['2024-01', 12, null, false, 2023],
  ])(
    'in an article of %s for month %s, day %s (ahead: %s): %s',
    (date, month, day, ahead, year) => {
      expect(nearestYear(parseIso(date), month, day, ahead)).toBe(year);
    },
  );

  it('reports on the last stretch of months that is over', () => {
    expect(latestPastYear(parseIso('2024-08-20'), 7)).toBe(2024);
    expect(latestPastYear(parseIso('2024-08-20'), 8)).toBe(2024);
    expect(latestPastYear(parseIso('2024-08-20'), 9)).toBe(2023);
    expect(latestPastYear(parseIso('2024-01-02'), 12)).toBe(2023);
  });
});
