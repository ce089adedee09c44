import type { Position } from '../../schemas/question.ts';
import type { Ruling } from '../draft.ts';
import { periodWords } from '../wording.ts';
import { type Interval, overlap, touch } from './interval.ts';

/** A figure in a comparison: what a source gives or what follows from it. */
export interface Figure {
  readonly position: Position;
  readonly interval: Interval;
  /** Whether the end of the interval lies outside it: "more than", "less than". */
  readonly strict: boolean;
  /** The figure in words: "$240 billion". */
  readonly amount: string;
  /** The sum it follows from; null for a figure that the source gives. */
  readonly working: string | null;
}

/** How figures of one measure, unit and period stand to each other. */
export function samePeriodVerdict(figures: readonly Figure[]): Ruling {
  const [first, ...rest] = figures;
  const rule = 'same-measure-and-period';
  const same = rest.every(({ amount, working }) => amount === first?.amount && working === null);
  if (same && first?.working === null)
    return { verdict: 'agree', reason: null, rule, why: `All give ${first.amount}.` };
  const apart = pairs(figures).find(
    ([a, b]) => a.position.source !== b.position.source && !canBothHold(a, b),
  );
  const workings = figures.flatMap(({ working }) => working ?? []);
  const sums = workings.length === 0 ? '' : ` ${workings.join('; ')}.`;
  if (apart === undefined) {
    const why = `${amounts(figures)}: each lies in the range that the digits and words of the others allow.${sums}`;
    return { verdict: 'agree-within-rounding', reason: 'rounding', rule, why };
  }
  const [a, b] = apart;
  if (a.working === null && b.working === null && !isBound(a) && !isBound(b)) {
    return {
      verdict: 'differ',
      reason: null,
      rule,
      why: `${a.amount} and ${b.amount}: no value fits both.`,
    };
  }
  const why = `${a.amount} and ${b.amount} rule each other out.${sums}`;
  return {
    verdict: 'contradict',
    reason: workings.length > 0 ? 'arithmetic' : 'denial',
    rule,
    why,
  };
}

/** Whether some value fits both; "more than 40" and "less than 40" meet at 40, which fits neither. */
function canBothHold(a: Figure, b: Figure): boolean {
  if (!overlap(a.interval, b.interval)) return false;
  return !((a.strict || b.strict) && touch(a.interval, b.interval));
}

/** A figure with an open end says what the value is not. */
function isBound({ interval: [low, high] }: Figure): boolean {
  return low === null || high === null;
}

/** Figures of one measure that tell of different times complete each other. */
export function seriesVerdict(figures: readonly Figure[]): Ruling {
  const parts = figures.map(
    ({ amount, position }) => `${amount} (${periodWords(position.period)})`,
  );
  return {
    verdict: 'complement',
    reason: 'period',
    rule: 'same-measure-other-periods',
    why: `Each tells of another time: ${parts.join(', ')}.`,
  };
}

/** One aim, the same value: do the sources tie it to the same time? */
export function sameAimVerdict(figures: readonly Figure[], rule: string, verb: string): Ruling {
  const times = new Set(figures.flatMap(({ position }) => position.period ?? []));
  const amount = figures[0]?.amount ?? '';
  if (times.size <= 1)
    return {
      verdict: 'agree',
      reason: null,
      rule,
      why: `All name the same aim, ${amount}, and no other time.`,
    };
  const parts = figures.flatMap(({ position: { period } }) =>
    period === null ? [] : [periodWords(period)],
  );
  return {
    verdict: 'differ',
    reason: 'period',
    rule,
    why: `The same aim, ${amount}, ${verb} ${[...new Set(parts)].join(', or ')}.`,
  };
}

function amounts(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ amount }) => amount))].join(' and ');
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
