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
export function impliedWords(figure: Figure): string {
  const { value, period } = figure;
  if (value === null) return 'what was worked out from these words';
  const told = impliedAmount(figure);
  return period === null ? told : `${told} for ${formatPeriod(period)}`;
}

/** The amount of a figure that was worked out and has a value: "about $190.1 billion". */
export function impliedAmount({ value, interval, unit }: Omit<Figure, 'period'>): string {
  const shown = shownValue({ value, implied: true }) ?? 0;
  return `${bound(interval)} ${formatAmount(shown, unit)}`;
}

function bound(interval: Figure['interval']): string {
  const [low, high] = interval ?? [0, 0];
  if (high === null) return 'at least';
  return low === null ? 'at most' : 'about';
}
