import type { Sentence } from '../text/sentences.ts';
import { foldsOf, type Token } from '../text/tokens.ts';
import { isAheadWord } from './ahead.ts';
import type { Ymd } from './calendar.ts';
import type { TimeContext, TimeExpression } from './expression.ts';
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
  yearEnd,
  neighbours,
  plain,
] as const;

const words = (list: string): readonly string[] => list.split(' ');

/** How words that a time can begin with begin, and those that stand as they are. */
const BEGINNINGS = words(
  'apr aug autumn beginning close coming current dec eight eighty eleven end feb fifty fifth financial first fiscal five following forty four fourth fri jan jul jun last mar may mon next nine ninety nov oct one past preceding prev prior remainder rest sat second sep seven seventy six sixty spring start summer sun ten third thirty this three thu today tomorrow tue twelve twenty two wed winter yesterday',
);
const WORDS = new Set(words('a an fy h half months q quarter since so that the year'));

const FOLDED = foldsOf([...BEGINNINGS, ...WORDS]);
const BEGINNING = new RegExp(`^(?:${BEGINNINGS.join('|')})`);

const DETERMINERS = new Set(['the', 'a', 'an', 'that']);
const BEHIND_DETERMINER =
  /^(?:full|whole|year|month|week|day|decade|quarter|half|mid|early|late|coming|following|preceding|same|end|start|beginning)/;

/** Whether a time can begin at a token. Articles are too frequent to try every rule on each. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isOpener(token)) return false;
  if (!DETERMINERS.has(token.lower)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (BEHIND_DETERMINER.test(next.lower) || isOpener(next));
}

function isOpener({ kind, lower, fold }: Token): boolean {
  if (kind === 'number' || kind === 'ordinal') return true;
  return FOLDED[fold] === 1 && (WORDS.has(lower) || BEGINNING.test(lower));
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
    if (!opensTime(tokens, at)) {
      at += 1;
      continue;
    }
    ahead ??= looksAhead(tokens, sentence);
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
  return tokens.slice(from, to).some((token) => isAheadWord(token) || token.lower === 'before');
}

function readAt(context: TimeContext, at: number): TimeExpression | undefined {
  for (const rule of TIME_RULES) {
    const read = rule.read(context, at);
    if (read !== undefined)
      return { ...read, from: at, role: roleOf(context.tokens, at, read.to), rule: rule.name };
  }
  return undefined;
}
