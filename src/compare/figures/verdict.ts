import type { Quantity } from '../../schemas/quantity.ts';
import type { Reason, Verdict } from '../../schemas/question.ts';
import { amountWords, periodWords } from '../wording.ts';
import { intervalOf, overlap } from './interval.ts';

/** A verdict with its working. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly why: string;
  readonly rule: string;
}

/** How figures of one measure, unit and period stand to each other. */
export function samePeriodVerdict(figures: readonly Quantity[]): Ruling {
  const [first, ...rest] = figures;
  const rule = 'same-measure-and-period';
  if (
    first === undefined ||
    rest.every(({ value, qualifier }) => value === first.value && qualifier === first.qualifier)
  ) {
    return { verdict: 'agree', reason: null, rule, why: `All give ${amounts(figures)}.` };
  }
  const apart = pairs(figures).find(([a, b]) => !overlap(intervalOf(a), intervalOf(b)));
  if (apart === undefined) {
    return {
      verdict: 'agree-within-rounding',
      reason: 'rounding',
      rule,
      why: `${amounts(figures)}: each lies in the range that the digits and words of the others allow.`,
    };
  }
  const [a, b] = apart;
  return {
    verdict: 'differ',
    reason: null,
    rule,
    why: `${amountWords(a)} and ${amountWords(b)}: no value fits both.`,
  };
}

/** Figures of one measure that tell of different times complete each other. */
export function seriesVerdict(figures: readonly Quantity[]): Ruling {
  const parts = figures.map((figure) => `${amountWords(figure)} (${periodWords(figure.period)})`);
  return {
    verdict: 'complement',
    reason: 'period',
    rule: 'same-measure-other-periods',
    why: `Each tells of another time: ${parts.join(', ')}.`,
  };
}

/** One aim, the same value: do the sources set it for the same time? */
export function targetVerdict(figures: readonly Quantity[]): Ruling {
  const rule = 'same-target';
  const dated = figures.filter(({ period }) => period !== null);
  const times = new Set(dated.map(({ period }) => period));
  if (times.size <= 1)
    return {
      verdict: 'agree',
      reason: null,
      rule,
      why: `All name the same aim, ${amounts(figures)}.`,
    };
  const parts = dated.map(({ period }) => periodWords(period));
  return {
    verdict: 'differ',
    reason: 'period',
    rule,
    why: `The same aim, ${amounts(figures)}, is told of for different times: ${[...new Set(parts)].join(', ')}.`,
  };
}

function amounts(figures: readonly Quantity[]): string {
  return [...new Set(figures.map((figure) => amountWords(figure)))].join(' and ');
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
