import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { isAheadWord } from './ahead.ts';
import type { Ymd } from './calendar.ts';
import type { TimeContext, TimeExpression, TimeRule } from './expression.ts';
import { roleOf } from './roles.ts';
import { firstMonths, lastMonths } from './rules/counted-months.ts';
import { countedSpan } from './rules/counted-span.ts';
import { dayMonth, monthDay } from './rules/days.ts';
import { ended } from './rules/ended.ts';
import { isoDate } from './rules/iso-date.ts';
import { month, monthRange } from './rules/months.ts';
import { partOfYear } from './rules/parts.ts';
import { monthsSoFar } from './rules/months-so-far.ts';
import { namedDay } from './rules/named-day.ts';
import { ago, relativeMonth, relativeWeek, yearToDate } from './rules/relative.ts';
import { season } from './rules/season.ts';
import { term } from './rules/term.ts';
import { fiscalYear, neighbours, plain, yearRange } from './rules/year.ts';
import { yearEnd } from './rules/year-end.ts';
import { yearFrom } from './rules/year-from.ts';

/**
 * The rules for times, in the order they are tried at a token; the first that reads wins, so a
 * longer form stands before the shorter one it begins with.
 */
const TIME_RULES: readonly TimeRule[] = [
  ended,
  yearToDate,
  isoDate,
  monthRange,
  monthDay,
  dayMonth,
  month,
  firstMonths,
  lastMonths,
  countedSpan,
  monthsSoFar,
  partOfYear,
  fiscalYear,
  yearRange,
  ago,
  namedDay,
  relativeMonth,
  relativeWeek,
  term,
  season,
  yearFrom,
  yearEnd,
  neighbours,
  plain,
];

/** The rules that can begin with a word, in the order they are tried. */
interface Opening {
  readonly alone: readonly TimeRule[];
  /** Those and the ones that need a second word, by that word. */
  readonly before: ReadonlyMap<string, readonly TimeRule[]>;
}

const OPENINGS: ReadonlyMap<string, Opening> = openings();
const OF_DIGITS: readonly TimeRule[] = TIME_RULES.filter(({ opens }) => opens.digits);
const TABLE = new WordTable(OPENINGS.keys());

function openings(): Map<string, Opening> {
  const all = TIME_RULES.map((rule) => ({ rule, words: new Set(rule.opens.words) }));
  const rulesFor = (...words: readonly string[]): TimeRule[] =>
    all.filter((one) => words.some((word) => one.words.has(word))).map(({ rule }) => rule);
  const pairs = all.flatMap(({ words }) => [...words]).map((words) => words.split(' '));
  const byFirst = Map.groupBy(pairs, ([first = '']) => first);
  return new Map(
    Array.from(byFirst, ([first, found]) => {
      const seconds = new Set(found.flatMap(([, second]) => second ?? []));
      const before = Array.from(
        seconds,
        (second) => [second, rulesFor(first, `${first} ${second}`)] as const,
      );
      return [first, { alone: rulesFor(first), before: new Map(before) }];
    }),
  );
}

const NO_RULES: readonly TimeRule[] = [];

/** Whether the form of a rule may begin with a token; most begin none. */
function opensTime(token: Token): boolean {
  return TABLE.mayHold(token) || token.kind === 'number' || token.kind === 'ordinal';
}

/** The rules whose form can begin at a token. */
function rulesAt(
  tokens: readonly Token[],
  at: number,
  { kind, lower }: Token,
): readonly TimeRule[] {
  if (kind === 'number' || kind === 'ordinal') return OF_DIGITS;
  const opening = OPENINGS.get(lower);
  if (opening === undefined) return NO_RULES;
  return opening.before.get(tokens[at + 1]?.lower ?? '') ?? opening.alone;
}

/** The times that a sentence names, in order, not overlapping. */
export function findTimes(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Ymd | null,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  let yearBefore: number | null = null;
  let ahead: boolean | undefined;
  let at = sentence.from;
  while (at < sentence.to) {
    const token = tokens[at];
    const rules = token !== undefined && opensTime(token) ? rulesAt(tokens, at, token) : NO_RULES;
    if (rules.length === 0) {
      at += 1;
      continue;
    }
    ahead ??= looksAhead(tokens, sentence);
    const hit = readAt(rules, { tokens, anchor, yearBefore, ahead }, at);
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

function readAt(
  rules: readonly TimeRule[],
  context: TimeContext,
  at: number,
): TimeExpression | undefined {
  for (const rule of rules) {
    const read = rule.read(context, at);
    if (read !== undefined)
      return { ...read, from: at, role: roleOf(context.tokens, at, read.to), rule: rule.name };
  }
  return undefined;
}
