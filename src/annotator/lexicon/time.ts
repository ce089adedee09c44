import { phrases, phrasesOf } from '../text/read.ts';
import data from './data/time.json' with { type: 'json' };
import { lists, rows } from './words.ts';

const sets = lists(data.lists);
export const { BETWEEN, LIMITS, MONTH_LEADS, NOT_AFTER, SPAN_LEADS } = sets;
export const {
  AHEAD,
  COMPARISONS,
  FACING,
  OF_OTHERS,
  SCHEDULED,
  SETTING,
  SUMMONING,
  TIMETABLED,
  YARDSTICKS,
} = sets;
export const { AMBIGUOUS, FISCAL, PARTS } = sets;

/** Phrases by how far what they name lies from now, in units of it: "last": -1. */
const byShift = (table: Readonly<Record<string, string>>): (readonly [string, number])[] =>
  Object.entries(table).flatMap(([shift, phrases]) => rows(Number(shift), phrases));

/** Phrases for a time that no date can be told of. */
export const UNDATED = phrases(...data.undated.split(','));

/** Phrases for a day, week, month or season by how far it lies from the article's. */
export const DAYS_APART = phrasesOf(byShift(data.days));
export const WEEKS_APART = phrasesOf(byShift(data.weeks));
export const MONTHS_APART = phrasesOf(byShift(data.months));

/** Phrases for the months of a year up to the article's. */
export const YEAR_TO_DATE = phrasesOf(byShift(data.yearToDate));

/**
 * Phrases for a year by how far it lies from another: from the article's, from the one that the
 * sentence named last or else the article's, or from a named one alone.
 */
export const RELATIVE_YEARS = phrasesOf([
  ...yearsFrom('article', data.years),
  ...yearsFrom('either', data.yearsFromNamed),
  ...yearsFrom('named', data.yearsNamed),
]);

function yearsFrom(from: 'article' | 'either' | 'named', table: Readonly<Record<string, string>>) {
  return byShift(table).map(([words, shift]) => [words, { from, shift }] as const);
}

/** Phrases for two years, by the first of them. */
export const TWO_YEARS = phrasesOf(byShift(data.twoYears));
