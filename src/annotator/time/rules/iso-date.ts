import { isRealDate, iso } from '../calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';

/**
 * Takes "2024-05-15".
 * Refuses "2024-25-15" and a phone number.
 */
export const isoDate: TimeRule = {
  name: 'iso-date',
  read({ tokens }: TimeContext, at: number): TimeRead | undefined {
    if (tokens[at]?.kind !== 'number') return undefined;
    const parts = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]);
    if (parts.slice(1).some((part) => part?.glued !== true)) return undefined;
    const text = parts.map((part) => part?.text ?? '').join('');
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match === null) return undefined;
    const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return isRealDate(date) ? { to: at + 5, period: iso(date), implied: [] } : undefined;
  },
};
