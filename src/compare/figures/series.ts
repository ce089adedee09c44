import { WORKED_OUT } from '../../schemas/worked-out.ts';
import { groupsOf, isShared } from '../group.ts';
import type { Rule, Ruling } from '../ruling.ts';
import { coverage } from '../../dates/periods.ts';
import { listWords, periodWords, signsOf } from '../wording.ts';
import { type Figure, stretchOfFigure } from './figure.ts';
import { samePeriodVerdict } from './verdict.ts';

/** Figures in the order of their times. */
export function inTime(figures: readonly Figure[]): Figure[] {
  const time = ({ period }: Figure): string => period ?? '';
  return figures.toSorted((a, b) => (time(a) < time(b) ? -1 : Number(time(a) > time(b))));
}

/** Figures of one measure that tell of different times complete each other; they come in order. */
export function seriesVerdict(figures: readonly Figure[]): Ruling {
  const times = byTime(figures);
  const parts = times.map(([time, own]) => {
    const amounts = groupsOf(own, ({ amount, workedOut }) => `${amount} ${workedOut ?? ''}`);
    return `${time} ${listWords(amounts.map(givenBy))}`;
  });
  const parted = times.filter(([, own]) => isShared(own) && isParted(own)).map(([time]) => time);
  const apart = parted.length === 0 ? '' : ` Those of ${listWords(parted)} do not all agree.`;
  const why = `Figures of ${String(times.length)} stretches of time: ${parts.join('; ')}.${apart}`;
  return { verdict: 'complement', reason: 'period', rule: 'same-measure-other-periods', why };
}

/**
 * Growth rates of different times say whether growth slowed or quickened from the first to the
 * last; they come in the order of their times.
 */
export function growthVerdict(figures: readonly Figure[]): Ruling {
  const series = seriesVerdict(figures);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || !follows(last, first)) return series;
  const rates = figures.map(signed);
  const [before = 0, after = 0] = [rates[0], rates.at(-1)];
  const steps = rates.slice(1).map((rate, index) => rate - (rates[index] ?? rate));
  const isOneWay = steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
  if (before === after || !isOneWay || rates.some((rate) => rate < 0)) return series;
  const told = (figure: Figure): string =>
    `${String(figure.quantity.value)}% in ${periodWords(figure.position.period)} (${teller(figure)})`;
  return {
    ...series,
    rule: 'growth-over-time',
    why: `By these figures growth ${after < before ? 'slowed' : 'quickened'} from ${told(first)} to ${told(last)}.`,
    // Where one source gives both ends, the others are no less what the verdict is on.
    ...(first.sign === last.sign ? {} : { on: [first.position, last.position] }),
  };
}

/** "$5 (A and B)", "$5 (A and B, year worked out)": who gives an amount of one time in one way. */
function givenBy(own: readonly [Figure, ...Figure[]]): string {
  const [{ amount, workedOut }] = own;
  const signs = signsOf(own);
  return `${amount} (${workedOut === null ? signs : `${signs}, ${WORKED_OUT[workedOut]}`})`;
}

/** Whether figures of one time part. */
function isParted(own: readonly Figure[]): boolean {
  return /^(?:contradict|differ)$/.test(samePeriodVerdict(own).verdict);
}

/** Who gives a figure, and whether the time it is set in was worked out: "A", "B, year worked out". */
function teller({ sign, workedOut }: Figure): string {
  return workedOut === null ? sign : `${sign}, ${WORKED_OUT[workedOut]}`;
}

/** The figures of each stretch of time, however it is written, with the words for it. */
function byTime(figures: readonly Figure[]): [words: string, own: Figure[]][] {
  return groupsOf(figures, stretchOfFigure).map((own) => [periodWords(own[0].period), own]);
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
  const rulings = byTime(figures)
    .filter(([, own]) => isShared(own))
    .map(([time, own]) => {
      const ruling = samePeriodVerdict(own);
      return { ...ruling, why: `On ${time}: ${ruling.why}` };
    });
  const [sharpest] = SHARPEST.flatMap((verdict) =>
    rulings.filter((ruling) => ruling.verdict === verdict),
  );
  return sharpest ?? rulings[0] ?? series(inTime(figures));
}

const SHARPEST = ['contradict', 'differ', 'agree-within-rounding'] as const;
