import { describe, expect, it } from 'vitest';
import { stretchYear, nearestYear } from '../../../../src/annotator/time/nearest.ts';
import { parseIso } from '../../../../src/dates/calendar.ts';

describe('the nearest year', () => {
  it.each([
    ['2024-08-20', 8, 20, undefined, 2024],
    ['2024-08-20', 12, 1, undefined, 2023],
    ['2024-08-20', 12, 1, 'open', 2024],
    ['2024-01-05', 12, 20, undefined, 2023],
    ['2024-12-20', 1, 5, 'ahead', 2025],
    ['2024-12-20', 1, 5, undefined, 2025],
    ['2024-02-20', 9, 1, undefined, 2023],
    ['2024-06', 5, null, undefined, 2024],
    ['2024-01', 12, null, undefined, 2023],
  ] as const)(
    'in an article of %s for month %s, day %s (told as %s): %s',
    (date, month, day, told, year) => {
      expect(nearestYear(parseIso(date), month, day, told)).toBe(year);
    },
  );

  it('reports on the last stretch of months that is over', () => {
    expect(stretchYear(parseIso('2024-08-20'), 7, undefined)).toBe(2024);
    expect(stretchYear(parseIso('2024-08-20'), 8, undefined)).toBe(2024);
    expect(stretchYear(parseIso('2024-08-20'), 9, undefined)).toBe(2023);
    expect(stretchYear(parseIso('2024-01-02'), 12, undefined)).toBe(2023);
  });

  it('takes a stretch told as to come for the first that is not over', () => {
    expect(stretchYear(parseIso('2024-10-02'), 3, 'ahead')).toBe(2025);
    expect(stretchYear(parseIso('2024-10-02'), 12, 'ahead')).toBe(2024);
  });
});
