import { describe, expect, it } from 'vitest';
import {
  addMonths,
  beginsAfter,
  daysCovered,
  dayNumber,
  daysIn,
  fromDayNumber,
  isRealDate,
  iso,
  parseIso,
  weekday,
} from '../../../src/dates/calendar.ts';

describe('the calendar', () => {
  it.each(['2024', '2024-08', '2024-08-20', '0987-01-02'])('reads and writes %s', (date) => {
    expect(iso(parseIso(date))).toBe(date);
  });

  it.each(['', '24', '2024-8', '2024-08-20T10:00', '20240820', 'May', '2024-08-20/2024-08-22'])(
    'does not read %j',
    (date) => {
      expect(() => parseIso(date)).toThrow(RangeError);
    },
  );

  it('counts days from 1970 and back', () => {
    expect(dayNumber(parseIso('1970-01-01'))).toBe(0);
    expect(dayNumber(parseIso('1969-12-31'))).toBe(-1);
    expect(dayNumber(parseIso('2024-03-01')) - dayNumber(parseIso('2024-02-28'))).toBe(2);
    for (let day = -700_000; day < 700_000; day += 37) {
      expect(dayNumber(fromDayNumber(day))).toBe(day);
    }
  });

  it('knows leap years', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 29]);
    expect(daysIn(2024, 12)).toBe(31);
  });

  it('moves by months over the turn of a year', () => {
    expect(iso(addMonths(parseIso('2024-01-31'), -1))).toBe('2023-12');
    expect(iso(addMonths(parseIso('2024-12'), 1))).toBe('2025-01');
    expect(iso(addMonths(parseIso('2024-05'), -29))).toBe('2021-12');
  });

  it('names weekdays, Monday first', () => {
    expect(weekday(parseIso('2024-08-19'))).toBe(0);
    expect(weekday(parseIso('2024-08-25'))).toBe(6);
    expect(weekday(parseIso('1969-12-31'))).toBe(2);
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-08-20', '2024-08-20', '2024-08-20'],
    ['2023/2024-02', '2023-01-01', '2024-02-29'],
    ['2024-08-20/2024-08-22', '2024-08-20', '2024-08-22'],
  ])('%s covers %s to %s', (period, first, last) => {
    expect(daysCovered(period)).toEqual([dayNumber(parseIso(first)), dayNumber(parseIso(last))]);
  });

  it.each([
    ['2025', '2024-08', true],
    ['2024-09-01', '2024-08', true],
    ['2024-08-31/2024-09-02', '2024-08', false],
    ['2024-08-21/2024', '2024-08-20', true],
    ['2024', '2024-08-20', false],
  ])('%s begins after %s: %s', (period, date, expected) => {
    expect(beginsAfter(period, parseIso(date))).toBe(expected);
    expect(beginsAfter(period, null)).toBe(false);
  });

  it('tells real dates from others', () => {
    expect(isRealDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isRealDate({ year: 2023, month: 13, day: null })).toBe(false);
    expect(isRealDate({ year: 2023, month: 0, day: null })).toBe(false);
    expect(isRealDate({ year: 2023, month: null, day: 3 })).toBe(false);
    expect(isRealDate({ year: 2023, month: 4, day: 31 })).toBe(false);
    expect(isRealDate({ year: 2023, month: null, day: null })).toBe(true);
  });
});
