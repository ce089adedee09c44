import type { FigureAt } from '../recognisers/draft.ts';
import { carriedPeriod, yearOfTelling } from './carried.ts';
import { likenedPeriod } from './likened.ts';
import { carriedBy, remember } from './memory.ts';
import { twinOf } from './twins.ts';
import { type Dated, NO_DATE, periodOf } from './period.ts';
import type { FigureScene } from './scene.ts';
import { situatedPeriod } from './situated.ts';
import { statusOf } from './status.ts';

/**
 * The time of each figure of a sentence, in order: its own, that of what it tells of, else the one
 * carried over from the sentences before; then those that another figure of the sentence gives.
 * What is read is remembered for the sentences behind.
 */
export function datesOf(scene: FigureScene): Dated[] {
  const own = scene.figures.map((figure) => dateOf(scene, figure));
  const dates = scene.figures.map((figure, index) => {
    const date = twinOf(scene, index, own) ?? own[index] ?? NO_DATE;
    const period = likenedPeriod(scene, figure, own, carriedBy(scene));
    return period === undefined ? date : { ...date, period, implied: true };
  });
  remember(scene, dates);
  return dates;
}

function dateOf(scene: FigureScene, figure: FigureAt): Dated {
  const own = periodOf(scene, figure);
  if (own.period !== null || statusOf(scene, figure, null) !== 'observed') return own;
  const situated = situatedPeriod(scene, figure);
  if (situated !== undefined) return { ...NO_DATE, period: situated, implied: true };
  const carried = carriedPeriod(scene, figure);
  if (carried !== undefined)
    return { ...NO_DATE, period: carried.period, implied: true, carried: carried.words };
  const year = yearOfTelling(scene, figure);
  return year === undefined ? own : { ...NO_DATE, period: year, implied: true };
}
