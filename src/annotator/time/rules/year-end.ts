import { EDGES } from '../../lexicon/time.ts';
import { follows, lower } from '../../recognisers/read.ts';
import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRule } from '../expression.ts';
import { yearAfter } from '../years.ts';

/**
 * Takes "the end of the year", "the rest of the year", to the year: that of the article where the
 * words name none.
 * Refuses "the year", "at year 5", "the end of the years of plenty".
 */
export const yearEnd: TimeRule = {
  name: 'year-end',
  read(context, at) {
    const { tokens } = context;
    const isEdge = EDGES.has(lower(tokens, at)) && follows(tokens, at + 1, 'of', 'the', 'year');
    return isEdge ? thisYear(context, at + 4) : undefined;
  },
};

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
