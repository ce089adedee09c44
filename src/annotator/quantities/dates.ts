import type { Status } from '../../schemas/quantity.ts';
import type { FigureAt } from '../figures/figure.ts';
import { carriedPeriod, foreseenPeriod } from './known.ts';
import { likenedPeriod } from './likened.ts';
import { isRightBehind, isUndated } from './nearest.ts';
import { marketDay } from './market-day.ts';
import { type Dated, periodOf } from './period.ts';
import { respectiveDate } from './respectively.ts';
import type { FigureScene } from './scene.ts';
import { isCurrent, isToCome, statusOf } from './status.ts';
import { tenseOf } from './tense.ts';
import { isWhole } from './told-before.ts';

/** Dates a figure, where it can. */
type Rule = (scene: FigureScene, figure: FigureAt) => Dated | undefined;

/** The rules for a figure whose sentence gives it no time of its own, by its status, in the order they are tried. */
const WITHOUT_TIME: Partial<Readonly<Record<Status, readonly Rule[]>>> = {
  forecast: [foreseenPeriod],
  observed: [marketDay, carriedPeriod],
};

/**
 * The time of each figure of a sentence, in order: its own, that of what it tells of, else one from
 * the sentences before; then those that another figure of the sentence gives.
 */
export function datesOf(scene: FigureScene): (Dated | undefined)[] {
  const own = scene.figures.map((figure) => dateOf(scene, figure));
  return scene.figures.map((figure, index) => {
    const tied = respectiveDate(scene, figure);
    return likenedPeriod(scene, figure, own) ?? (tied === undefined ? own[index] : tied.date);
  });
}

const dateOf: Rule = (scene, figure) => {
  if (isUndated(scene, figure) || isCurrent(scene, figure)) return undefined;
  const own = periodOf(scene, figure);
  if (isWhole(scene, figure) && !(own?.stated && isRightBehind(scene, figure, own.stated)))
    return undefined;
  const status = statusOf(scene, figure, null);
  if (own !== undefined) return isGoneBy(scene, figure, status, own) ? undefined : own;
  for (const rule of WITHOUT_TIME[status] ?? []) {
    const date = rule(scene, figure);
    if (date !== undefined) return date;
  }
  return undefined;
};

/** "A cut of 5 tons was kept until 2026", "Lund’s 40 halls will close in May": what was or is so is of no time to come. */
function isGoneBy(
  scene: FigureScene,
  figure: FigureAt,
  status: Status,
  { period }: Dated,
): boolean {
  if (figure.kind === 'ordinal' || !isToCome(scene, period)) return false;
  if (statusOf(scene, figure, period) === 'observed') return true;
  const isOwn = scene.parse.clauseAt(figure.from)?.verb.form === 'finite';
  if (status !== 'observed' || !isOwn) return false;
  const isAim = statusOf(scene, figure, period) === 'target';
  return !isAim && tenseOf(scene, figure) === 'past';
}
