import { follows, lower } from '../../recognisers/read.ts';
import { iso } from '../calendar.ts';
import type { TimeRule } from '../expression.ts';

/** Names of years that run over the turn of the year, with the month, 1 to 12, they begin in. */
const TERMS = [
  { start: 9, words: ['academic', 'year'] },
  { start: 9, words: ['school', 'year'] },
  { start: 7, words: ['crop', 'year'] },
  { start: 7, words: ['marketing', 'year'] },
  { start: 7, words: ['season'] },
] as const;

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['current', 0],
  ['last', -1],
  ['next', 1],
  ['previous', -1],
  ['this', 0],
]);

/**
 * Takes "this academic year", "the last school year", "the current marketing year", "this season" of
 * a crop or a league: the two calendar years that it runs over.
 * Refuses "a season", "the season", "this seasonal rise".
 */
export const term: TimeRule = {
  name: 'term',
  opens: { words: [...SHIFTS.keys()], digits: false },
  read({ tokens, anchor }, at) {
    const shift = SHIFTS.get(lower(tokens, at));
    if (shift === undefined || anchor?.month == null) return undefined;
    const found = TERMS.find(({ words }) => follows(tokens, at + 1, ...words));
    if (found === undefined) return undefined;
    const first = anchor.year + shift - (anchor.month < found.start ? 1 : 0);
    const [start, end] = [first, first + 1].map((year) => iso({ year, month: null, day: null }));
    return {
      to: at + 1 + found.words.length,
      period: `${start ?? ''}/${end ?? ''}`,
      implied: ['year'],
    };
  },
};
