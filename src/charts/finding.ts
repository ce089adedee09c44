import { isAgreement } from '../corpus/outcome.ts';
import { formatAmount } from '../format/amount.ts';
import { roundDown, roundUp } from '../format/digits.ts';
import { differenceWords } from '../format/unit.ts';
import type { Question } from '../schemas/question.ts';
import { commonRange, type Figure, figuresOf, gapOf, toldGap } from './figures.ts';

/** Digits of an end of the range that fits all: rounded inwards, so that all of it does. */
const RANGE_DIGITS = 5;

/**
 * What a picture of figures shows, in a sentence without its full stop: how far two sources are
 * apart, or which figures fit them all. Null where the figures and the verdict carry no such
 * sentence, as where they differ and yet could both be so.
 */
export function finding(question: Question): string | null {
  const figures = figuresOf(question);
  const sources = new Set(figures.map(({ position }) => position.source)).size;
  if (sources < 2) return null;
  const gap = gapOf(question);
  if (gap && figures.length > 2) return sources === 2 ? null : 'No figure fits all of them';
  if (gap) return distance(toldGap(gap).least, figures[0]?.position.unit ?? null);
  return isAgreement(question.verdict) ? fitting(figures, sources) : null;
}

function distance(least: number, unit: string | null): string | null {
  // Nouns stand in the plural: of one thing or a part of one there is nothing to say in these words.
  const words = least > 1 ? differenceWords(least, unit) : null;
  return words && `At least ${words} lie between them`;
}

function fitting(figures: readonly Figure[], sources: number): string | null {
  const range = commonRange(figures);
  const unit = figures[0]?.position.unit ?? null;
  if (range === null || unit === null) return null;
  const [low, high] = inwards(range);
  const who = sources === 2 ? 'Both' : 'All of them';
  const words = low !== null && high !== null && low > high ? null : rangeWords(low, high, unit);
  return words && `${who} allow ${words}`;
}

function rangeWords(low: number | null, high: number | null, unit: string): string | null {
  const from = low === null ? null : formatAmount(low, unit);
  const to = high === null ? null : formatAmount(high, unit);
  if (from === null) return to && `any figure up to ${to}`;
  if (to === null) return `any figure from ${from} upwards`;
  return from === to ? from : `any figure from ${from} to ${to}`;
}

/** A range with so few digits that one can say it, no wider than it is; a single value stays. */
function inwards([low, high]: [number | null, number | null]): [number | null, number | null] {
  if (low === high) return [low, high];
  return [low && roundUp(low, RANGE_DIGITS), high && roundDown(high, RANGE_DIGITS)];
}
