import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { PARTS, RELATIVE_YEARS } from '../lexicon/time.ts';
import { beginsAfter, type Ymd } from '../../dates/calendar.ts';
import { isBounded } from '../figures/count.ts';
import { isDash, lower, phraseAt } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeContext, TimeRead } from './expression.ts';

export interface YearRead {
  readonly to: number;
  readonly year: number;
  readonly implied: boolean;
  /** Whether it is that of the article for want of another: "the first half of the year". */
  readonly isOfArticle?: boolean;
}

const FIRST_YEAR = 1000;

/** Years before this are named only behind a word that says so: "signed in 1689". */
const FIRST_PLAIN_YEAR = 1800;

const LAST_YEAR = 2150;

/** A year in figures, 1000 to 2150: a bare number of four digits that nothing counts by. */
export function plainYear({ tokens }: TimeContext, at: number): YearRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text) || clings(tokens, at))
    return undefined;
  const year = Number(token.text);
  if (year < FIRST_PLAIN_YEAR && !isLed(tokens, at)) return undefined;
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : { to: at + 1, year, implied: false };
}

/** "signed in | 1689", "since | 1707,", but not "in 1200 homes". */
function isLed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ends = next?.kind !== 'word' || NOUN_STOPS.has(next.lower);
  return ends && /^(?:in|since|until)$/.test(lower(tokens, at - 1));
}

/** "Pre-2030", "2024x", "the 1990s", "$2023": a number that is part of a word or price dates nothing. */
function clings(tokens: TimeContext['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.kind === 'symbol' || isBounded(tokens, at)) return true;
  if (next?.glued === true && (isLetters(next) || (isDash(next) && isPastYears(tokens[at + 2]))))
    return true;
  const dashed = tokens[at]?.glued === true && isDash(before) && before?.glued === true;
  return dashed && tokens[at - 2]?.kind === 'word' && !PARTS.has(lower(tokens, at - 2));
}

/** The letters of "2024x" and "1990s", but not the ending of "2024's". */
function isLetters({ kind, text }: Token): boolean {
  return kind === 'word' && !/^['’]/u.test(text);
}

/** The upper end of "2000-3000": a number of four digits or more that is no year. */
function isPastYears(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.glued && Number(token.text) > LAST_YEAR;
}

/** "2024", "last year", "the previous year": a year in figures or in words. */
export function yearAt(context: TimeContext, at: number): YearRead | undefined {
  const { tokens, anchor, yearBefore } = context;
  if (tokens[at]?.kind === 'number') return plainYear(context, at);
  const read = phraseAt(tokens, at, RELATIVE_YEARS);
  if (read === undefined || isOwn(tokens, at)) return undefined;
  const { from, shift } = read.value;
  const either = shift < 0 ? countsFrom(context, at, anchor)?.year : (yearBefore ?? anchor?.year);
  const base = { article: anchor?.year, either, named: yearBefore }[from];
  const isOfArticle = from === 'either' && shift === 0 && yearBefore === null;
  return base == null ? undefined : { to: read.to, year: base + shift, implied: true, isOfArticle };
}

/** "the last year of peace", "in her last year": not the one before the article's. */
export function isOwn(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:last|next)$/.test(lower(tokens, at)) &&
    /^(?:'s|her|his|its|the|their)$/.test(lower(tokens, at - 1))
  );
}

/**
 * What "a year earlier" counts from: the year that its clause names before, else the article's date;
 * nothing in "it had closed a year earlier", which counts from what is told of.
 */
export function countsFrom(
  { parse, yearBefore, before, behind }: TimeContext,
  at: number,
  anchor: Ymd | null,
): Ymd | undefined {
  const clause = parse.clauseAt(at);
  if (yearBefore === null || before?.startsWith(String(yearBefore)) !== true)
    return clause?.verb.perfect === true && clause.verb.tense === 'past'
      ? undefined
      : (anchor ?? undefined);
  if (yearBefore === anchor?.year) return anchor;
  return parse.clauseAt(behind - 1) === clause
    ? { year: yearBefore, month: null, day: null }
    : undefined;
}

/** The year that follows a month or a part of a year: "of 2024", ", 2024", "-2024", "last year", "’16". */
export function yearAfter(context: TimeContext, at: number): YearRead | undefined {
  const link = context.tokens[at];
  const isLink = /^(?:,|in|of)$/.test(link?.lower ?? '') || (isDash(link) && link?.glued === true);
  return shortYear(context, at) ?? yearAt(context, isLink ? at + 1 : at);
}

/** "’16", "'98": of this century up to the article's year, else of the one before. */
function shortYear({ tokens, anchor }: TimeContext, at: number): YearRead | undefined {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  if (!/^[’‘']$/u.test(mark?.text ?? '') || digits?.glued !== true || !/^\d\d$/.test(digits.text))
    return undefined;
  const year = 2000 + Number(digits.text);
  const past = anchor !== null && year > anchor.year;
  return { to: at + 2, year: past ? year - 100 : year, implied: false };
}

/** A time in a year: the one that the words behind it state, else the one that is near; none where neither is known. */
export function inYear(
  context: TimeContext,
  to: number,
  near: number | undefined,
  period: (year: number) => string,
): TimeRead | undefined {
  const stated = yearAfter(context, to);
  const isOther = stated?.isOfArticle === true && near !== undefined && near !== stated.year;
  // "It rose in the first half of the year", told while that half goes on.
  if (isOther && !beginsAfter(period(stated.year), context.anchor)) return undefined;
  const year = isOther ? near : (stated?.year ?? near);
  if (year === undefined) return undefined;
  const implied = stated?.implied === false ? [] : (['year'] as const);
  return { to: stated?.to ?? to, period: period(year), implied };
}
