import { formatPeriod } from '../format/date.ts';
import type { Position } from '../schemas/question.ts';
import { isReached, isTarget } from './stamp-label.ts';
import type { Stamp } from './stamps.ts';

/**
 * What another source says of a figure of the same size at another time: "set for 2024",
 * "reached in 2023", "no time found"; null where the size is what differs.
 *
 * @param position the other source's
 */
export function timeReading(
  fact: string | null,
  { question, rule }: Stamp['stands'][number],
  { value, period }: Position,
): string | null {
  if (isReached(rule) && period !== null) return `reached in ${formatPeriod(period)}`;
  const own = question.positions.find((one) => one.fact !== null && one.fact === fact);
  if (own?.value !== value || value === null || own.period === period) return null;
  if (period === null) return 'no time found';
  return `${isTarget(rule) ? 'set ' : ''}for ${formatPeriod(period)}`;
}
