import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isAheadWord } from './ahead.ts';
import type { Ymd } from '../../dates/calendar.ts';
import { clockEnd } from './clock.ts';
import type { TimeContext, TimeExpression, TimeRule } from './expression.ts';
import { roleOf } from './roles.ts';
import { countedMonth, firstMonths, lastMonths } from './rules/counted-months.ts';
import { dayMonth, monthDay } from './rules/days.ts';
import { decade } from './rules/decade.ts';
import { ended } from './rules/ended.ts';
import { month, monthRange } from './rules/months.ts';
import { partOfYear } from './rules/parts.ts';
import { monthsSoFar } from './rules/months-so-far.ts';
import { namedDay } from './rules/named-day.ts';
import { numericDate } from './rules/numeric-date.ts';
import { ago, relativeMonth, relativeWeek, yearToDate } from './rules/relative.ts';
import { season } from './rules/season.ts';
import { fiscalYear, neighbours, plain, yearRange } from './rules/year.ts';
import { yearEnd } from './rules/year-end.ts';
import { wordedDay } from './rules/worded-day.ts';
import { yearFrom } from './rules/year-from.ts';

/**
 * The rules for times, in the order they are tried at a token; the first that reads wins, so a
 * longer form stands before the shorter one it begins with.
 */
const TIME_RULES: readonly TimeRule[] = [
  ended,
  yearToDate,
  numericDate,
  wordedDay,
  monthRange,
  monthDay,
  dayMonth,
  month,
  firstMonths,
  lastMonths,
  countedMonth,
  monthsSoFar,
  partOfYear,
  fiscalYear,
  yearRange,
  decade,
  ago,
  namedDay,
  relativeMonth,
  relativeWeek,
  season,
  yearFrom,
  yearEnd,
  neighbours,
  plain,
];

/** The times that a sentence names, in order, not overlapping. */
export function findTimes(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Ymd | null,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  let yearBefore: number | null = null;
  const ahead = looksAhead(tokens, sentence);
  let at = sentence.from;
  while (at < sentence.to) {
    const clock = clockEnd(tokens, at);
    if (clock !== undefined) {
      at = clock;
      continue;
    }
    const hit = readAt({ tokens, anchor, yearBefore, ahead }, at);
    if (hit === undefined || hit.to > sentence.to) {
      at += 1;
      continue;
    }
    found.push(hit);
    if (!hit.implied.includes('year')) yearBefore = Number(hit.period.slice(0, 4));
    at = hit.to;
  }
  return found;
}

/** Whether a sentence speaks of what is to come. */
function looksAhead(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (isAheadWord(token) || token.lower === 'before')) return true;
    if (token?.lower === 'to' && /^(?:are|is)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

function readAt(context: TimeContext, at: number): TimeExpression | undefined {
  for (const rule of TIME_RULES) {
    const read = rule.read(context, at);
    if (read !== undefined)
      return { ...read, from: at, role: roleOf(context.tokens, at, read.to), rule: rule.name };
  }
  return undefined;
}
