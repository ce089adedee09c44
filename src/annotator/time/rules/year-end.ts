import { follows, isDash, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { iso } from '../calendar.ts';
import type { TimeContext, TimeRule } from '../expression.ts';
import { yearAfter } from '../years.ts';

const EDGES = new Set(['beginning', 'close', 'end', 'remainder', 'rest', 'start']);

/**
 * Takes "the end of the year", "the rest of the year", "year-end", "year's end", "end-2024", to the
 * year: that of the article where the words name none.
 * Refuses "the year", "at year 5", "the end of the years of plenty".
 */
export const yearEnd: TimeRule = {
  name: 'year-end',
  opens: { words: [...EDGES, 'year'], digits: false },
  read(context, at) {
    return edgeOfYear(context, at) ?? yearsEnd(context, at);
  },
};

/** "end of the year", "end-2024" */
function edgeOfYear(context: TimeContext, at: number): ReturnType<TimeRule['read']> {
  const { tokens } = context;
  if (!EDGES.has(lower(tokens, at))) return undefined;
  if (follows(tokens, at + 1, 'of', 'the', 'year')) return thisYear(context, at + 4);
  const stated = isDash(tokens[at + 1]) ? yearInFigures(tokens[at + 2]) : undefined;
  return stated === undefined ? undefined : { to: at + 3, period: stated, implied: [] };
}

/** The year of "end-2024", which is no year by itself for it clings to a word. */
function yearInFigures(token: Token | undefined): string | undefined {
  return /^(?:19|20)\d\d$/.exec(token?.text ?? '')?.[0];
}

/** "year-end", "year end", "year's end" */
function yearsEnd(context: TimeContext, at: number): ReturnType<TimeRule['read']> {
  const { tokens } = context;
  if (lower(tokens, at) !== 'year') return undefined;
  const next = isDash(tokens[at + 1]) || lower(tokens, at + 1) === "'s" ? at + 2 : at + 1;
  return lower(tokens, next) === 'end' ? thisYear(context, next + 1) : undefined;
}

function thisYear(context: TimeContext, to: number): ReturnType<TimeRule['read']> {
  const stated = yearAfter(context, to);
  const year = stated?.year ?? context.yearBefore ?? context.anchor?.year;
  if (year === undefined) return undefined;
  return {
    to: stated?.to ?? to,
    period: iso({ year, month: null, day: null }),
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}
