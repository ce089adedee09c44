import { expect, test } from 'vitest';
import { breakTime, hasBreaks } from '../../../src/timeline/breaks.ts';
import { spanOfPeriod } from '../../../src/timeline/period.ts';

const spans = (periods: readonly string[]) => periods.map(spanOfPeriod);

/** The pieces as "first month to last month", the main one in brackets. */
function pieces(...periods: string[]): string[] {
  const time = breakTime(spans(periods));
  if (!time) return [];
  const months = ({ start, end }: { start: Date; end: Date }): string =>
    `${start.toISOString().slice(0, 7)} ${new Date(end.getTime() - 1).toISOString().slice(0, 7)}`;
  return [...time.before.map(months), `[${months(time.main)}]`, ...time.after.map(months)];
}

test('no spans make no axis', () => {
  expect(pieces()).toEqual([]);
});

test('time without great gaps stays whole', () => {
  expect(pieces('2021', '2022', '2024-05')).toEqual(['[2021-01 2024-05]']);
  expect(pieces('1990', '1995', '2000', '2005')).toEqual(['[1990-01 2005-12]']);
  expect(hasBreaks(spans(['2021', '2022']))).toBe(false);
});

test('far-off times are set apart at either end', () => {
  expect(pieces('1996', '2022', '2023', '2024', '2030')).toEqual([
    '1996-01 1996-12',
    '[2022-01 2024-12]',
    '2030-01 2030-12',
  ]);
});

test('many far-off times at one end share a piece', () => {
  expect(pieces('1700', '1800', '1900', '2022', '2023', '2024')).toEqual([
    '1700-01 1900-12',
    '[2022-01 2024-12]',
  ]);
});

test('of two distant groups the one that tells of more is the main one', () => {
  expect(pieces('1950', '2001', '2002', '2002')).toEqual(['1950-01 1950-12', '[2001-01 2002-12]']);
  expect(pieces('1950', '1951', '1951', '2001')).toEqual(['[1950-01 1951-12]', '2001-01 2001-12']);
});
