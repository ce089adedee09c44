import { AHEAD } from '../lexicon/time.ts';
import { isCapitalised, lower } from '../recognisers/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Ymd } from './calendar.ts';
import type { TimeContext, TimeExpression, TimeRole } from './expression.ts';
import { dayMonth, monthDay } from './rules/days.ts';
import { ended } from './rules/ended.ts';
import { isoDate } from './rules/iso-date.ts';
import { firstMonths, month, monthRange } from './rules/months.ts';
import { partOfYear } from './rules/parts.ts';
import { ago, namedDay, relativeMonth, yearToDate } from './rules/relative.ts';
import { fiscalYear, plain, yearRange } from './rules/year.ts';

/**
 * The rules for times, in the order they are tried at a token; the first that reads wins, so a
 * longer form stands before the shorter one it begins with.
 */
const TIME_RULES = [
  ended,
  yearToDate,
  isoDate,
  monthRange,
  monthDay,
  dayMonth,
  month,
  firstMonths,
  partOfYear,
  fiscalYear,
  yearRange,
  ago,
  namedDay,
  relativeMonth,
  plain,
] as const;

const TRIGGER =
  /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|yesterday|today|tomorrow|last|this|next|past|prev|prior|the$|an?$|so$|since$|first|second|third|fourth|q$|h$|fiscal|financial|fy$|quarter$|half$|year$|months$|current|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|that$)/;

/** The times that a sentence names, in order, not overlapping. */
export function findTimes(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Ymd | null,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  let yearBefore: number | null = null;
  const ahead = tokens
    .slice(sentence.from, sentence.to)
    .some((token) => AHEAD.has(token.lower) || token.lower === 'before');
  let at = sentence.from;
  while (at < sentence.to) {
    const hit: TimeExpression | undefined = TRIGGER.test(lower(tokens, at))
      ? readAt({ tokens, anchor, yearBefore, ahead }, at)
      : undefined;
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

function readAt(context: TimeContext, at: number): TimeExpression | undefined {
  for (const rule of TIME_RULES) {
    const read = rule.read(context, at);
    if (read !== undefined)
      return { ...read, from: at, role: roleOf(context.tokens, at, read.to), rule: rule.name };
  }
  return undefined;
}

const ROLES: ReadonlyMap<string, TimeRole> = new Map([
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['than', 'base'],
  ['over', 'base'],
  ['versus', 'base'],
]);

/** Words that may stand between a time and the word that gives its role. */
const BETWEEN = new Set([
  'the',
  'same',
  'period',
  'time',
  'of',
  'in',
  'end',
  'start',
  'beginning',
  'a',
  'level',
  'levels',
  'month',
  'months',
  'quarter',
  'early',
  'late',
  'mid',
  '-',
  'around',
  'about',
  'first',
  'half',
  'corresponding',
  'comparable',
  'previous',
]);
/** Words for a stretch of time like the one spoken of. */
const COMPARABLE = new Set(['comparable', 'corresponding', 'same']);
const COMPARISONS = new Set([
  'compared',
  'relative',
  'up',
  'down',
  'rose',
  'fell',
  'increase',
  'decrease',
  'rise',
  'fall',
  'growth',
  'drop',
  'higher',
  'lower',
  'percent',
  '%',
  'cent',
  'unchanged',
]);

function roleOf(tokens: readonly Token[], from: number, to: number): TimeRole {
  if (
    lower(tokens, from - 1) === 'than' &&
    /^(?:more|less)$/.test(lower(tokens, from - 2)) &&
    lower(tokens, to - 1) === 'ago'
  )
    return 'at';
  const named =
    lower(tokens, from - 1) === 'the' &&
    isCapitalised(tokens[to]) &&
    tokens[from]?.kind === 'number';
  return named ? 'name' : roleAt(tokens, from);
}

function roleAt(tokens: readonly Token[], at: number): TimeRole {
  let before = at - 1;
  while (at - before < 7 && BETWEEN.has(lower(tokens, before))) before -= 1;
  if (tokens.slice(before + 1, at).some((token) => COMPARABLE.has(token.lower))) return 'base';
  if (isAfterSince(tokens, at)) return 'since';
  const word = lower(tokens, before);
  const role = ROLES.get(word);
  if (role === 'since' && isSuperlative(tokens, before)) return 'base';
  if (role !== undefined) return role;
  if (word === 'in' && lower(tokens, before - 1) === 'as') return 'base';
  if (word === 'as' && before < at - 1) return 'base';
  if (
    (word === 'from' || word === 'with' || word === 'to') &&
    COMPARISONS.has(lower(tokens, before - 1))
  )
    return 'base';
  return 'at';
}

/** "since his re-election a week ago": since an event, and the time is the event's. */
function isAfterSince(tokens: readonly Token[], at: number): boolean {
  return (
    /ago$|earlier$/.test(lower(tokens, at + 2)) &&
    [2, 3, 4, 5].some((back) => lower(tokens, at - back) === 'since')
  );
}

/** "the best since 1995", "highest level since July". */
function isSuperlative(tokens: readonly Token[], since: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:best|worst|first|most|least|\p{L}+est)$/u.test(lower(tokens, since - back)),
  );
}
