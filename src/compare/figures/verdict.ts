import { isShared } from '../group.ts';
import type { Ruling } from '../ruling.ts';
import { listWords, periodWords } from '../wording.ts';
import { type Figure, sourceOf } from './figure.ts';
import { outermost } from './outermost.ts';
import { pairVerdict } from './pair.ts';
import { SAME, sums } from './rules/rule.ts';

/** How two figures stand to each other. */
interface Compared {
  readonly two: readonly [Figure, Figure];
  readonly ruling: Ruling;
}

/** How figures of one measure and period stand to each other: as the two that clash the most. */
export function samePeriodVerdict(figures: readonly Figure[]): Ruling {
  const compared = pairs(outermost(figures))
    .filter(([a, b]) => a.position.source !== b.position.source)
    .map((two): Compared => ({ two, ruling: pairVerdict(...two) }));
  const first = (verdict: Ruling['verdict']): Ruling | undefined =>
    compared.find(({ ruling }) => ruling.verdict === verdict)?.ruling;
  const clash = first('contradict') ?? first('differ');
  if (clash !== undefined) return clash;
  const agreed = together(compared.filter(({ ruling }) => ruling.verdict.startsWith('agree')));
  const apart = first('not-comparable') ?? first('complement');
  if (agreed !== undefined)
    return apart === undefined ? agreed : { ...agreed, why: `${agreed.why} ${apart.why}` };
  if (apart === undefined) throw new Error('figures of one source are no comparison');
  return apart;
}

/** What pairs of figures that agree come to. */
function together(agreeing: readonly Compared[]): Ruling | undefined {
  const [first, ...others] = agreeing;
  if (first === undefined || others.length === 0) return first?.ruling;
  const figures = [...new Set(agreeing.flatMap(({ two }) => two))];
  const amounts = [...new Set(figures.map(({ amount }) => amount))];
  if (agreeing.every(({ ruling }) => ruling.verdict === 'agree'))
    return { ...first.ruling, why: `All give ${listWords(amounts)}.` };
  const why = `${listWords(amounts)}: each lies in the range that the digits and words of the others allow.${sums(...figures)}`;
  return { verdict: 'agree-within-rounding', reason: 'rounding', rule: SAME, why };
}

/** Figures of one measure that tell of different times complete each other. */
export function seriesVerdict(figures: readonly Figure[]): Ruling {
  const parts = figures.map(
    ({ sign, amount, position }) => `${sign} ${amount} (${periodWords(position.period)})`,
  );
  return {
    verdict: 'complement',
    reason: 'period',
    rule: 'same-measure-other-periods',
    why: `Each tells of another time: ${parts.join(', ')}.`,
  };
}

/** Of two sources that tell of the same times: how they stand on these; else they complete each other. */
export function seriesOfTwoVerdict(figures: readonly Figure[]): Ruling {
  const times = [...Map.groupBy(figures, ({ period }) => period).values()];
  if (!times.every((own) => isShared(own.map(sourceOf)))) return seriesVerdict(figures);
  const rulings = times.map(samePeriodVerdict);
  const [first] = [...SHARPEST, undefined].flatMap((verdict) =>
    rulings.filter((ruling) => verdict === undefined || ruling.verdict === verdict),
  );
  return first ?? seriesVerdict(figures);
}

const SHARPEST = ['contradict', 'differ', 'agree-within-rounding'] as const;

/** One aim, the same value: do the sources tie it to the same time? */
export function sameAimVerdict(figures: readonly Figure[], rule: string, verb: string): Ruling {
  const times = new Set(figures.flatMap(({ position }) => position.period ?? []));
  const amount = figures[0]?.amount ?? '';
  const all = figures.length === 2 ? 'Both' : 'All';
  if (times.size <= 1)
    return {
      verdict: 'agree',
      reason: null,
      rule,
      why: `${all} name the same aim, ${amount}, and no other time.`,
    };
  const parts = [...times].map((time) => {
    const signs = figures.flatMap(({ sign, position }) => (position.period === time ? sign : []));
    return `${periodWords(time)} (${listWords([...new Set(signs)])})`;
  });
  return {
    verdict: 'differ',
    reason: 'period',
    rule,
    why: `The same aim, ${amount}, ${verb} ${parts.join(', or ')}.`,
  };
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
