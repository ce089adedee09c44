import { expect, test } from 'vitest';
import { spanOfPeriod } from '../../../src/timeline/period.ts';
import { inDays, queryOf, type Shown, shownBy } from '../../../src/timeline/shown.ts';

const windows = { full: spanOfPeriod('1996/2030'), main: spanOfPeriod('2022/2024'), years: [] };
const asked = (query: string): Shown => shownBy(new URLSearchParams(query), windows, ['a', 'b']);
const NOTHING = { without: [], kind: '', person: '', measure: '', stands: '' };

test('an address without a query shows what is shown at first', () => {
  expect(asked('')).toEqual({ window: windows.main, ...NOTHING });
  expect(queryOf(asked(''), windows)).toBe('');
});

test('an address holds the whole view', () => {
  const shown: Shown = {
    window: spanOfPeriod('2023'),
    ...{ without: ['b'], kind: 'visit', person: 'Ada Mill', measure: 'grain', stands: 'differ' },
  };
  expect(asked(queryOf(shown, windows))).toEqual(shown);
});

test.each([
  'from=2024-01-01&to=2023-01-01',
  'from=nothing&to=2023-01-01',
  'from=1900-01-01&to=1950-01-01',
  'from=2024-13-45&to=2025-01-01',
  'without=z',
])('what %s asks in vain is left out', (query) => {
  expect(asked(query)).toEqual(asked(''));
});

test('a window is told in whole days, a week at the least and inside all that is told', () => {
  const { start, end } = inDays(
    { start: new Date('2023-05-01T07:00Z'), end: new Date('2023-05-02T20:00Z') },
    windows,
  );
  expect([start, end]).toEqual([new Date('2023-05-01'), new Date('2023-05-08')]);
  const wide = inDays({ start: new Date('1990-01-01'), end: new Date('2040-01-01') }, windows);
  expect(wide).toEqual(windows.full);
});
