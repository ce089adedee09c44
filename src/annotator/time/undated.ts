import { TIME_UNITS } from '../lexicon/figures.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { AMBIGUOUS, MONTH_LEADS, SPAN_LEADS, UNDATED } from '../lexicon/time.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { NUMBER_WORDS, readNumber } from '../figures/number.ts';
import { anyOf, lower } from '../text/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { monthAt } from './month-name.ts';
import { countedEnd } from './rules/counted-from.ts';

/** A time that nothing dates. Token indices are `[from, to)`. */
export interface UndatedRead extends Stretch {
  /** Whether it says how long, too: "the past 12 months". */
  readonly isLength: boolean;
}

/** Words that a time which nothing dates may begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNDATED.keys(),
  ...MONTHS.keys(),
  ...SPAN_LEADS,
  ...NUMBER_WORDS,
  'one',
  'the',
]);

/**
 * Takes "overnight", "the summer", "the end of the decade", "two years later", "5,000 years ago", "five
 * to ten years ago", "the past 12 months", "June" where its year is not known.
 * Refuses "summer schools", "the end of the line", "the past 12 winners".
 */
export function undatedAt(tokens: readonly Token[], at: number): UndatedRead | undefined {
  const first = tokens[at];
  if (first?.kind === 'mark' || (first?.kind === 'word' && !OPENERS.has(first.lower)))
    return undefined;
  const named = anyOf(tokens, at, UNDATED);
  const to =
    named !== undefined && isLast(tokens[named])
      ? named
      : (countedEnd(tokens, at) ?? agoEnd(tokens, at) ?? monthEnd(tokens, at));
  if (to !== undefined) return { from: at, to, isLength: false };
  const end = SPAN_LEADS.has(lower(tokens, at)) ? spanEnd(tokens, at + 1) : undefined;
  return end === undefined ? undefined : { from: at, to: end, isLength: true };
}

/** "8,000 years ago", "between | 300 and 200 years ago": further back, or less sharp, than a date can tell. */
function agoEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = readNumber(tokens, at)?.to ?? at;
  const isRange = /^(?:and|or|to|-|–)$/u.test(lower(tokens, first));
  const to = (isRange ? readNumber(tokens, first + 1)?.to : undefined) ?? first;
  return to > at && lower(tokens, to + 1) === 'ago' ? to + 2 : undefined;
}

/** "June", "30 June" or "June 5" in whatever year. */
function monthEnd(tokens: readonly Token[], at: number): number | undefined {
  const isDay = (place: number): boolean => /^\d\d?(?:\D|$)/.test(tokens[place]?.text ?? '');
  const month = tokens[at]?.kind !== 'word' && isDay(at) ? at + 1 : at;
  if (monthAt(tokens, month) === undefined) return undefined;
  const isWord = AMBIGUOUS.has(lower(tokens, month)) && !MONTH_LEADS.has(lower(tokens, at - 1));
  if (month === at && isWord) return undefined;
  return month === at && isDay(at + 1) && lower(tokens, at - 1) !== 'in' ? at + 2 : month + 1;
}

/** Whether words end before a token: "the summer | and", but not "the summer of 2020", "the winter break". */
function isLast(next: Token | undefined): boolean {
  return next?.kind !== 'word' || (NOUN_STOPS.has(next.lower) && next.lower !== 'of');
}

/** "past | 12 months", "next | five years" */
function spanEnd(tokens: readonly Token[], at: number): number | undefined {
  const to = readNumber(tokens, at)?.to ?? at;
  return to > at && TIME_UNITS.has(lower(tokens, to)) ? to + 1 : undefined;
}
