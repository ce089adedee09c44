import { isShared } from '../group.ts';
import type { Rule, Ruling } from '../ruling.ts';
import { coverage } from '../time.ts';
import { listWords, periodWords } from '../wording.ts';
import { type Figure, sourceOf } from './figure.ts';
import { samePeriodVerdict } from './verdict.ts';

/** Figures of one measure that tell of different times complete each other. */
export function seriesVerdict(figures: readonly Figure[]): Ruling {
  const times = [...Map.groupBy(figures, ({ position }) => position.period)];
  const parts = times.map(
    ([time, own]) =>
      `${periodWords(time)} ${listWords(own.map(({ sign, amount }) => `${amount} (${sign})`))}`,
  );
  return {
    verdict: 'complement',
    reason: 'period',
    rule: 'same-measure-other-periods',
    why: `Figures of ${String(times.length)} stretches of time: ${parts.join('; ')}.`,
  };
}

/** Growth rates of different times say whether growth slowed or quickened from the first to the last. */
export function growthVerdict(figures: readonly Figure[]): Ruling {
  const series = seriesVerdict(figures);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || !follows(last, first)) return series;
  const [before, after] = [signed(first), signed(last)];
  if (before === after || before < 0 || after < 0) return series;
  const told = ({ quantity: { value }, sign, position }: Figure): string =>
    `${String(value)} % in ${periodWords(position.period)} (${sign})`;
  return {
    ...series,
    rule: 'growth-over-time',
    why: `Growth ${after < before ? 'slowed' : 'quickened'} from ${told(first)} to ${told(last)}.`,
    on: [first.position, last.position],
  };
}

/** Whether a figure is of a time wholly after that of another. */
function follows({ period: later }: Figure, { period: earlier }: Figure): boolean {
  return later !== null && earlier !== null && coverage(later)[0] > coverage(earlier)[1];
}

function signed({ quantity: { value, direction } }: Figure): number {
  return direction === 'down' ? -value : value;
}

/** How two sources stand on the times that both tell of; where there is none they complete each other. */
export function seriesOfTwoVerdict(figures: readonly Figure[], series: Rule<Figure>): Ruling {
  const times = [...Map.groupBy(figures, ({ period }) => period ?? '')];
  const rulings = times
    .filter(([, own]) => isShared(own.map(sourceOf)))
    .map(([time, own]) => {
      const ruling = samePeriodVerdict(own);
      return { ...ruling, why: `On ${periodWords(time)}: ${ruling.why}` };
    });
  const [first] = [...SHARPEST, undefined].flatMap((verdict) =>
    rulings.filter((ruling) => verdict === undefined || ruling.verdict === verdict),
  );
  return first ?? series(figures);
}

const SHARPEST = ['contradict', 'differ', 'agree-within-rounding'] as const;
