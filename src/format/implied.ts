import type { Position } from '../schemas/question.ts';
import { formatAmount } from './amount.ts';
import { formatPeriod } from './date.ts';

/** Digits of a figure that a sum gave: more would be more than the words behind it can carry. */
const DIGITS = 4;

type Figure = Pick<Position, 'value' | 'interval' | 'unit' | 'period'>;

/** The value of a figure as a reader sees it: of one that a sum gave, so many digits as count. */
export function shownValue({ value, implied }: Pick<Position, 'value' | 'implied'>): number | null {
  return value !== null && implied ? Number(value.toPrecision(DIGITS)) : value;
}

/** A figure that was worked out: "about $190.1 billion for 2022", "at least 15 ships". */
export function impliedWords({ value, interval, unit, period }: Figure): string {
  const shown = shownValue({ value, implied: true });
  if (shown === null) return 'what was worked out from these words';
  const amount = formatAmount(shown, unit);
  const told = `${bound(interval)} ${amount}`;
  return period === null ? told : `${told} for ${formatPeriod(period)}`;
}

function bound(interval: Figure['interval']): string {
  const [low, high] = interval ?? [0, 0];
  if (high === null) return 'at least';
  return low === null ? 'at most' : 'about';
}
