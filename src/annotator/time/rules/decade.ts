import { PARTS } from '../../lexicon/time.ts';
import { lower } from '../../text/read.ts';
import { isoYear } from '../../../dates/calendar.ts';
import type { TimeRule } from '../expression.ts';

/**
 * Takes "the 1990s", "the early 2000s", "mid-1980s", "the 1970's": ten years.
 * Refuses "the 90s", whose century is not said, and "1995s".
 */
export const decade: TimeRule = {
  name: 'decade',
  opens: PARTS,
  read({ tokens }, at) {
    const start = PARTS.has(lower(tokens, at)) ? at + 1 : at;
    const [digits, ending] = [tokens[start], tokens[start + 1]];
    if (ending?.glued !== true || !/^'?s$/.test(ending.lower)) return undefined;
    if (!/^[12]\d\d0$/.test(digits?.text ?? '')) return undefined;
    const first = Number(digits?.text);
    return { to: start + 2, period: `${isoYear(first)}/${isoYear(first + 9)}`, implied: [] };
  },
};
