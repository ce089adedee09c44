import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { PLAIN_OPENERS } from '../../lexicon/names.ts';
import { isCapitalised, lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import { dayFrom, parseIso, weekday } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { isTimetabled, toldAs } from '../told.ts';
import { dayMonth, monthDay } from './days.ts';

const ALL = ['year', 'month', 'day'] as const;

/**
 * Takes "Wednesday", "last Friday", "next Monday", "will
 * meet on Friday": the nearest such day before the article's date, that date included, save behind
 * "last" and "next", which leave it out, and behind words of what is to come, which look ahead; with the
 * date behind it, "Friday, March 22", that date; "between Monday and Wednesday".
 * Refuses "Black Friday", "The Sunday Herald", "the wettest Sunday of the year".
 */
export const namedDay: TimeRule = {
  name: 'named-day',
  opens: WEEKDAYS.keys(),
  read(context, at) {
    const { tokens, anchor } = context;
    if (anchor?.day == null) return undefined;
    const day = WEEKDAYS.get(lower(tokens, at));
    if (day === undefined || !isCapitalised(tokens[at]) || isInName(tokens, at)) return undefined;
    const dated = datedBehind(context, at, day);
    if (dated !== undefined) return dated;
    const back = (place: number, of: number): number =>
      daysTo(context, place, (weekday(anchor) - of + 7) % 7);
    const [first, last] = [back(at, day), lastOf(tokens, at)];
    if (last === undefined) return { to: at + 1, period: dayFrom(anchor, first), implied: ALL };
    const [length, end] = [(last - day + 7) % 7, back(at + 2, last)];
    const start = Math.min(first, end) < 0 ? end - length : first;
    const period = `${dayFrom(anchor, start)}/${dayFrom(anchor, start + length)}`;
    return { to: at + 3, period, implied: ALL };
  },
};

/** The weekday that a stretch runs to: "between Monday and | Wednesday". */
function lastOf(tokens: readonly Token[], at: number): number | undefined {
  const isRange = lower(tokens, at - 1) === 'between' && lower(tokens, at + 1) === 'and';
  return isRange ? WEEKDAYS.get(lower(tokens, at + 2)) : undefined;
}

/** "Friday, March 22", "Friday 22 March": the date behind a weekday, where it falls on that day. */
function datedBehind(context: TimeContext, at: number, day: number): TimeRead | undefined {
  const next = lower(context.tokens, at + 1) === ',' ? at + 2 : at + 1;
  const date = monthDay.read(context, next) ?? dayMonth.read(context, next);
  const [start = ''] = date?.period.split('/') ?? [];
  return start.length > 0 && weekday(parseIso(start)) === day ? date : undefined;
}

/** How far a weekday lies from the article's date, where its last one lies `back` days before. */
function daysTo(context: TimeContext, at: number, back: number): number {
  const before = lower(context.tokens, at - 1);
  if (before === 'last') return back === 0 ? -7 : -back;
  if (before === 'next') return 7 - back;
  const told = toldAs(context, at, at + 1);
  const ahead =
    (before === 'this' && told !== 'past') || told === 'ahead' || isTimetabled(context, at);
  return ahead ? (7 - back) % 7 : -back;
}

/** "Black Friday", "The Sunday Herald", "the wettest Sunday": a weekday that is part of a name, or one of many. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (/\p{L}{2}est$/u.test(before?.lower ?? '')) return true;
  if (isCapitalised(before) && !isPlainWord(before)) return true;
  return before?.lower === 'the' && isCapitalised(tokens[at + 1]) && !isPlainWord(tokens[at + 1]);
}

function isPlainWord(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return PLAIN_OPENERS.has(word) || WEEKDAYS.has(word) || MONTHS.has(word) || word.endsWith('ly');
}
