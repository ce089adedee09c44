import { readNumber } from '../../recognisers/number.ts';
import { lower } from '../../recognisers/read.ts';
import { addMonths, dayFrom, iso, type Ymd } from '../calendar.ts';
import type { TimeRead, TimeRule } from '../expression.ts';

/** Which way from the article's date the words count. */
const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ['coming', 1],
  ['following', 1],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['preceding', -1],
  ['previous', -1],
]);

/** Words before "the last three years" that make it a stretch of time something took place in. */
const LEADS = new Set(['during', 'for', 'in', 'over', 'within']);

/**
 * Takes "over the past five years", "for the next three years", "in the last two months", "over the past decade": from the
 * article's date back or on, to the year or the month; weeks and days to the day.
 * Refuses "the last three ships", "the last three months" that nothing leads, and "the last three
 * months of 2023", which another rule reads.
 */
export const countedSpan: TimeRule = {
  name: 'counted-span',
  read({ tokens, anchor }, at) {
    const way = WAYS.get(lower(tokens, at));
    if (way === undefined || anchor === null) return undefined;
    const before = lower(tokens, at - 1) === 'the' ? at - 2 : at - 1;
    if (!LEADS.has(lower(tokens, before))) return undefined;
    if (lower(tokens, at + 1) === 'decade') return spanFrom(anchor, way, 1, 'decade', at + 2);
    const count = readNumber(tokens, at + 1);
    if (count === undefined || !Number.isInteger(count.value) || count.value < 1) return undefined;
    return spanFrom(anchor, way, count.value, lower(tokens, count.to), count.to + 1);
  },
};

function spanFrom(
  anchor: Ymd,
  way: -1 | 1,
  count: number,
  unit: string,
  to: number,
): TimeRead | undefined {
  const other = otherEnd(anchor, way * count, unit);
  if (other === undefined) return undefined;
  const now = atLength(anchor, other.length);
  const period = way < 0 ? `${other}/${now}` : `${now}/${other}`;
  return { to, period, implied: ['year', 'month', 'day'] };
}

/** The date that lies so many units from the article's. */
function otherEnd(anchor: Ymd, count: number, unit: string): string | undefined {
  const years = /^years?$/.test(unit) ? count : /^decades?$/.test(unit) ? 10 * count : undefined;
  if (years !== undefined) return iso({ year: anchor.year + years, month: null, day: null });
  if (/^months?$/.test(unit))
    return anchor.month === null ? undefined : iso(addMonths(anchor, count));
  const days = /^weeks?$/.test(unit) ? 7 * count : /^days?$/.test(unit) ? count : undefined;
  return days === undefined || anchor.day === null ? undefined : dayFrom(anchor, days);
}

function atLength(anchor: Ymd, length: number): string {
  return iso({ year: anchor.year, month: anchor.month ?? 1, day: anchor.day ?? 1 }).slice(
    0,
    length,
  );
}
