import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { Stretch } from '../text/tokens.ts';
import { isIsoPeriod, type Ymd } from '../../dates/calendar.ts';
import { clockEnd } from './clock.ts';
import type { TimeContext, TimeExpression, TimeRole, TimeRule } from './expression.ts';
import { roleOf } from './roles.ts';
import { undatedAt, type UndatedRead } from './undated.ts';
import { countedFrom } from './rules/counted-from.ts';
import { countedMonth, countedMonths, monthsSoFar } from './rules/counted-months.ts';
import { dayMonth, monthDay } from './rules/days.ts';
import { decade } from './rules/decade.ts';
import { ended } from './rules/ended.ts';
import { month, monthRange } from './rules/months.ts';
import { namedDay } from './rules/named-day.ts';
import { numericDate } from './rules/numeric-date.ts';
import { partOfYear } from './rules/parts.ts';
import {
  ago,
  relativeDay,
  relativeMonth,
  relativeWeek,
  season,
  yearToDate,
} from './rules/relative.ts';
import { wordedDay } from './rules/worded-day.ts';
import { fiscalYear, neighbours, plain, yearRange } from './rules/year.ts';

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
  countedMonths,
  countedMonth,
  monthsSoFar,
  partOfYear,
  fiscalYear,
  yearRange,
  decade,
  countedFrom,
  ago,
  relativeDay,
  namedDay,
  relativeMonth,
  relativeWeek,
  season,
  neighbours,
  plain,
];

/** The rules by the words that they may begin with. */
const RULES_AT: ReadonlyMap<string, readonly TimeRule[]> = rulesByWord();

function rulesByWord(): Map<string, TimeRule[]> {
  const rules = new Map<string, TimeRule[]>();
  for (const rule of TIME_RULES)
    for (const word of new Set(rule.opens)) rules.set(word, [...(rules.get(word) ?? []), rule]);
  return rules;
}

/** A time that nothing dates, and how the sentence uses it. */
export interface Undated extends UndatedRead {
  readonly role: TimeRole;
}

/** The times of a sentence, in order, not overlapping. */
export interface FoundTimes {
  readonly times: readonly TimeExpression[];
  /** Those that nothing dates: no date of another time is theirs. */
  readonly undated: readonly Undated[];
}

/** The times that a sentence names. */
export function findTimes(
  tokens: readonly Word[],
  parse: Parse,
  { from, to }: Stretch,
  anchor: Ymd | null,
): FoundTimes {
  const times: TimeExpression[] = [];
  const undated: Undated[] = [];
  let context: TimeContext = { tokens, parse, anchor, yearBefore: null, before: null, behind: 0 };
  for (let at = from; at < to;) {
    const clock = clockEnd(tokens, at);
    const hit: TimeExpression | undefined = clock === undefined ? readAt(context, at) : undefined;
    const read: TimeExpression | undefined = hit !== undefined && hit.to <= to ? hit : undefined;
    const other = (clock ?? read?.to) === undefined ? undatedAt(tokens, at) : undefined;
    if (other !== undefined) undated.push({ ...other, role: roleOf(context, at, other.to) });
    if (read !== undefined) {
      times.push(read);
      const { to: behind, period: before, implied } = read;
      const year = implied.includes('year') ? context.yearBefore : Number(before.slice(0, 4));
      context = { ...context, yearBefore: year, before, behind };
    }
    at = clock ?? read?.to ?? other?.to ?? at + 1;
  }
  return { times, undated };
}

function readAt(context: TimeContext, at: number): TimeExpression | undefined {
  const token = context.tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  const rules = token.kind === 'word' ? RULES_AT.get(token.lower) : TIME_RULES;
  for (const rule of rules ?? []) {
    const read = rule.read(context, at);
    // "5,000 years ago" lies before the first year that a date can have.
    if (read !== undefined && isIsoPeriod(read.period))
      return { ...read, from: at, role: roleOf(context, at, read.to), rule: rule.name };
  }
  return undefined;
}
