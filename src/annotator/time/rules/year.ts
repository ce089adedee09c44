import { NOT_AFTER, RELATIVE_YEARS, TWO_YEARS } from '../../lexicon/time.ts';
import { isDash, lower, phraseAt } from '../../text/read.ts';
import { isoYear } from '../../../dates/calendar.ts';
import { monthAt } from '../month-name.ts';
import type { TimeContext, TimeRule } from '../expression.ts';
import { toldAs } from '../told.ts';
import { plainYear, yearAt, type YearRead } from '../years.ts';

/**
 * Takes "2024-2025", "2023/24", "2019–21", "2023/24 July-June", "from 2019 to 2023", "from 2019 until 2023", "between 2019 and 2023".
 * Refuses "2024-05" (a month) and "2000-3000".
 */
export const yearRange: TimeRule = {
  name: 'year-range',
  opens: [],
  read(context, at) {
    const first = plainYear(context, at);
    const link = first === undefined ? undefined : rangeLink(context, at);
    const token = context.tokens[at + 2];
    if (first === undefined || link === undefined || token?.kind !== 'number') return undefined;
    const short = link === 'joined' && /^\d{2}$/.test(token.text);
    const century = Math.floor(first.year / 100) * 100;
    const last = short ? century + Number(token.text) : plainYear(context, at + 2)?.year;
    if (last === undefined || last <= first.year || last - first.year > LONGEST_RANGE)
      return undefined;
    const to = behindMonths(context.tokens, at + 3);
    return { to, period: `${isoYear(first.year)}/${isoYear(last)}`, implied: [] };
  },
};

/** Steps over the months that a season runs from and to: "2023/24 July-June". */
function behindMonths(tokens: TimeContext['tokens'], at: number): number {
  const joined = isDash(tokens[at + 1]) || tokens[at + 1]?.text === '/';
  const months = monthAt(tokens, at) !== undefined && monthAt(tokens, at + 2) !== undefined;
  return joined && months ? at + 3 : at;
}

/** Years further apart are no period. */
const LONGEST_RANGE = 60;

const UNTIL = new Set(['through', 'till', 'until']);

function rangeLink({ tokens }: TimeContext, at: number): 'joined' | 'worded' | undefined {
  const link = tokens[at + 1];
  if (isDash(link) || link?.text === '/') return 'joined';
  const word = link?.lower ?? '';
  const between = word === 'and' && lower(tokens, at - 1) === 'between';
  const from = UNTIL.has(word) && lower(tokens, at - 1) === 'from';
  return word === 'to' || between || from ? 'worded' : undefined;
}

/** Takes "this year and next", "last year and this". */
export const neighbours: TimeRule = {
  name: 'two-years',
  opens: TWO_YEARS.keys(),
  read({ tokens, anchor }, at) {
    const read = anchor === null ? undefined : phraseAt(tokens, at, TWO_YEARS);
    if (anchor === null || read === undefined) return undefined;
    const first = anchor.year + read.value;
    return { to: read.to, period: `${isoYear(first)}/${isoYear(first + 1)}`, implied: ['year'] };
  },
};

/**
 * Takes "fiscal 2023/24", "fiscal year 2024", "FY2024", "FY24", "FY 2023-24".
 * Refuses "fiscal policy".
 */
export const fiscalYear: TimeRule = {
  name: 'fiscal-year',
  opens: ['fiscal', 'fy', 'financial'],
  read(context, at) {
    const { tokens } = context;
    const word = lower(tokens, at);
    if (word !== 'fiscal' && word !== 'fy' && word !== 'financial') return undefined;
    const next = lower(tokens, at + 1) === 'year' ? at + 2 : at + 1;
    const range = yearRange.read(context, next);
    if (range !== undefined) return range;
    const read = plainYear(context, next);
    if (read !== undefined) return { to: read.to, period: isoYear(read.year), implied: [] };
    const short = /^\d{2}$/.exec(tokens[next]?.text ?? '')?.[0];
    return short === undefined || word !== 'fy'
      ? undefined
      : {
          to: next + 1,
          period: `${isoYear(1999 + Number(short))}/${isoYear(2000 + Number(short))}`,
          implied: [],
        };
  },
};

/** "At the end of the year, it stood at 40", told when that of the article is not near. */
function isOver(context: TimeContext, at: number, { to, isOfArticle }: YearRead): boolean {
  const isEnd = isOfArticle === true && /^(?:close|end|re)/.test(lower(context.tokens, at));
  return isEnd && (context.anchor?.month ?? 12) < 11 && toldAs(context, at, to) === 'past';
}

/**
 * Takes "2023", "last year", "the previous year".
 * Refuses "2023 people" and "2,023".
 */
export const plain: TimeRule = {
  name: 'year',
  opens: RELATIVE_YEARS.keys(),
  read(context, at) {
    const read = yearAt(context, at);
    if (
      read === undefined ||
      isOver(context, at, read) ||
      NOT_AFTER.has(lower(context.tokens, read.to))
    )
      return undefined;
    if (
      lower(context.tokens, at) === 'the' &&
      lower(context.tokens, at + 1) === 'year' &&
      read.to === at + 2
    )
      return undefined;
    return { to: read.to, period: isoYear(read.year), implied: read.implied ? ['year'] : [] };
  },
};
