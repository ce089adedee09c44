import { follows, isDash, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { latestPastYear } from '../nearest.ts';
import { plainYear, yearAfter } from '../years.ts';

/** Months of the parts of a year: `[first, last]`, 1 to 12. */
const QUARTERS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;
const HALVES = [
  [1, 6],
  [7, 12],
] as const;

const COUNT = new Map([
  ['first', 0],
  ['1st', 0],
  ['second', 1],
  ['2nd', 1],
  ['third', 2],
  ['3rd', 2],
  ['fourth', 3],
  ['4th', 3],
  ['last', 3],
]);

/**
 * Takes "the first quarter of 2024", "second half of last year", "third-quarter revenue", "Q1 2024",
 * "H1", "2Q".
 * Refuses "a quarter of voters", "the first half of the match", "the first half of August".
 */
export const partOfYear: TimeRule = {
  name: 'part-of-year',
  read(context, at) {
    const worded = wordedPart(context, at);
    if (worded !== undefined)
      return placed(context, at + (isDash(context.tokens[at + 1]) ? 3 : 2), worded);
    const coded = codedPart(context.tokens, at);
    return coded === undefined ? undefined : placed(context, at + CODE_TOKENS, coded);
  },
};

type Months = readonly [number, number];

function wordedPart(context: TimeContext, at: number): Months | undefined {
  const { tokens } = context;
  const index = COUNT.get(lower(tokens, at));
  if (index === undefined) return undefined;
  const place = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const part = lower(tokens, place);
  if (isOfAnother(context, place + 1) || isDash(tokens[place + 1])) return undefined;
  if (part === 'quarter' && !follows(tokens, place + 1, 'century')) return QUARTERS[index];
  if (part === 'half') return HALVES[index];
  return undefined;
}

/** "of the match", "of the 20th century", "of August": a part of something that is no year. */
function isOfAnother(context: TimeContext, at: number): boolean {
  const { tokens } = context;
  if (lower(tokens, at) !== 'of' || yearAfter(context, at) !== undefined) return false;
  const year = lower(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const named = /^(?:year|financial|fiscal|fy)$/.test(lower(tokens, year));
  return !named && plainYear(context, year) === undefined;
}

const CODE_TOKENS = 2;

/** "Q1", "H1", "2Q", "1H", written close. */
function codedPart(tokens: readonly Token[], at: number): Months | undefined {
  const [first, second, after] = tokens.slice(at, at + 3);
  if (
    second?.glued !== true ||
    (first?.text.length ?? 0) > 1 ||
    (after?.glued === true && after.kind !== 'mark')
  )
    return undefined;
  const match = /^(?:([QqHh])([1-4])|([1-4])([QH]))$/.exec(`${first?.text ?? ''}${second.text}`);
  if (match === null) return undefined;
  const [, letter = match[4], number = match[3]] = match;
  return (letter?.toLowerCase() === 'q' ? QUARTERS : HALVES)[Number(number) - 1];
}

function monthsOf(year: number, [first, last]: Months): string {
  return `${iso({ year, month: first, day: null })}/${iso({ year, month: last, day: null })}`;
}

function placed(context: TimeContext, to: number, months: Months): TimeRead | undefined {
  const dashed = isDash(context.tokens[to]) ? plainYear(context, to + 1) : undefined;
  const stated = dashed ?? yearAfter(context, to);
  const { anchor } = context;
  const year =
    stated?.year ??
    (anchor === null ? undefined : latestPastYear(anchor, months[1], context.ahead));
  if (year === undefined) return undefined;
  return {
    to: stated?.to ?? to,
    period: monthsOf(year, months),
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}
