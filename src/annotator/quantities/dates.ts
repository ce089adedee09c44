import type { FigureAt } from '../figures/figure.ts';
import { carriedPeriod, isToldAsPast } from './carried.ts';
import { isCompared } from './compared.ts';
import { likenedPeriod } from './likened.ts';
import { marketDay } from './market-day.ts';
import { type Carried, carriedBy, isReported, remember } from './memory.ts';
import { type Dated, NO_DATE, periodOf } from './period.ts';
import type { FigureScene } from './scene.ts';
import { respectiveDate } from './respectively.ts';
import { statusOf } from './status.ts';

/**
 * The time of each figure of a sentence, in order: its own, that of what it tells of, else the one
 * carried over from the sentences before; then those that another figure of the sentence gives.
 * What is read is remembered for the sentences behind.
 */
export function datesOf(scene: FigureScene): Dated[] {
  const own: Dated[] = [];
  for (const figure of scene.figures) own.push(dateOf(scene, figure, own));
  const dates = scene.figures.map((figure, index) => {
    const date = respectiveDate(scene, figure) ?? own[index] ?? NO_DATE;
    const period = likenedPeriod(scene, figure, own, carriedBy(scene));
    return period === undefined ? date : { ...date, period, implied: true };
  });
  remember(scene, dates);
  return dates;
}

/** @param before the times of the figures that stand before it in the sentence */
function dateOf(scene: FigureScene, figure: FigureAt, before: readonly Dated[]): Dated {
  const own = periodOf(scene, figure);
  if (own.period !== null) return own;
  const status = statusOf(scene, figure, null);
  if (status === 'forecast') return foreseenDate(scene, figure) ?? own;
  if (status !== 'observed') return own;
  const day = marketDay(scene, figure);
  if (day !== undefined) return { ...NO_DATE, period: day, implied: true };
  const carried = besideIt(scene, figure, before) ?? carriedPeriod(scene, figure);
  return carried === undefined
    ? own
    : { ...NO_DATE, period: carried.period, implied: true, carried: carried.words };
}

/** "should grow by 5 percent in 2025. Exports should grow by 2 percent": what is foreseen in one breath. */
function foreseenDate({ periods, sentence }: FigureScene, figure: FigureAt): Dated | undefined {
  const { foreseen } = periods;
  if (foreseen?.block !== sentence.block || foreseen.unit !== figure.unit) return undefined;
  return { ...NO_DATE, period: foreseen.period, implied: true, carried: foreseen.words };
}

/** "exports grew by 5% in May; machinery was down 20%": the time of the last figure told as past. */
function besideIt(
  scene: FigureScene,
  figure: FigureAt,
  before: readonly Dated[],
): Carried | undefined {
  const last = before.findLastIndex(({ stated }) => stated !== null);
  const [dated, other] = [before[last], scene.figures[last]];
  if (dated?.period == null || dated.stated === null || other === undefined) return undefined;
  const isTold = isReported(dated.period) && !isCompared(scene.tokens, other);
  return isTold && isToldAsPast(scene, figure)
    ? { period: dated.period, words: dated.stated }
    : undefined;
}
