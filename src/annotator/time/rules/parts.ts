import { follows, lower } from '../../recognisers/read.ts';
import { iso } from '../calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { latestPastYear } from '../nearest.ts';
import { yearAfter } from '../years.ts';

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
 * Takes "the first quarter of 2024", "second half of last year", "Q1 2024", "H1", "2Q".
 * Refuses "a quarter of voters", "the second half" of a match only by the words around it.
 */
export const partOfYear: TimeRule = {
  name: 'part-of-year',
  read(context, at) {
    const worded = wordedPart(context, at);
    if (worded !== undefined) return placed(context, at + 2, worded);
    const coded = codedPart(lower(context.tokens, at), lower(context.tokens, at + 1));
    return coded === undefined ? undefined : placed(context, at + coded.tokens, coded.months);
  },
};

type Months = readonly [number, number];

function wordedPart({ tokens }: TimeContext, at: number): Months | undefined {
  const index = COUNT.get(lower(tokens, at));
  if (index === undefined) return undefined;
  const part = lower(tokens, at + 1);
  if (part === 'quarter' && !follows(tokens, at + 2, 'century')) return QUARTERS[index];
  if (part === 'half') return HALVES[index];
  return undefined;
}

function codedPart(word: string, next: string): { months: Months; tokens: number } | undefined {
  const match = /^([qh])$/.exec(word);
  const number = Number(next);
  if (match === null || !Number.isInteger(number)) return undefined;
  const months = (match[1] === 'q' ? QUARTERS : HALVES)[number - 1];
  return months === undefined ? undefined : { months, tokens: 2 };
}

function placed(context: TimeContext, to: number, [first, last]: Months): TimeRead | undefined {
  const stated = yearAfter(context, to);
  const { anchor } = context;
  const year = stated?.year ?? (anchor === null ? undefined : latestPastYear(anchor, last));
  if (year === undefined) return undefined;
  const month = (value: number): string => iso({ year, month: value, day: null });
  return {
    to: stated?.to ?? to,
    period: `${month(first)}/${month(last)}`,
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}
