import type { FigureAt } from '../recognisers/draft.ts';
import { carriedPeriod } from './carried.ts';
import { isCompared } from './compared.ts';
import { likenedPeriod } from './likened.ts';
import type { Carried } from './memory.ts';
import { type Dated, NO_DATE, periodOf } from './period.ts';
import type { FigureScene } from './scene.ts';
import { situatedPeriod } from './situated.ts';
import { statusOf } from './status.ts';

/**
 * The time of each figure of a sentence, in order: its own, else the one carried over from the
 * sentences before. What is read is remembered for the sentences behind.
 */
export function datesOf(scene: FigureScene): Dated[] {
  const own = scene.figures.map((figure) => dateOf(scene, figure));
  const { last, report } = scene.periods;
  const before = (last?.block === scene.sentence.block ? last : report)?.period ?? null;
  const dates = scene.figures.map((figure, index) => {
    const date = own[index] ?? NO_DATE;
    const period = likenedPeriod(scene, figure, own, before);
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
  return carried === undefined
    ? own
    : { ...NO_DATE, period: carried.period, implied: true, carried: carried.words };
}

/** Keeps the last period of a block, and the first of a title or of the prose as that of the report. */
function remember(
  { tokens, figures, sentence: { block }, periods }: FigureScene,
  dates: readonly Dated[],
): void {
  const stated = dates.flatMap((dated, index) => {
    const figure = figures[index];
    return figure === undefined || isCompared(tokens, figure)
      ? []
      : (carriedOn(figure, dated) ?? []);
  });
  const last = stated.at(-1);
  if (last !== undefined) periods.last = { ...last, block };
  const [first] = stated;
  if (!periods.opened && first?.period.includes('-') === true) periods.report = first;
  if (block.kind === 'paragraph') periods.opened = true;
}

/** What figures behind may have from a figure: no day, for that is of an event, and no time to come. */
function carriedOn(figure: FigureAt, { period, stated, carried }: Dated): Carried | undefined {
  const words = stated ?? carried;
  if (period === null || words === null) return undefined;
  return isReported(period) && figure.kind !== 'ordinal' && figure.kind !== 'duration'
    ? { period, words }
    : undefined;
}

/** A month, a year or several: what statistics are about. */
export function isReported(period: string): boolean {
  return (period.split('/')[0] ?? '').length < 10;
}
