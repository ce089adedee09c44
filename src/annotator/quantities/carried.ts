import type { FigureAt } from '../figures/figure.ts';
import { covers } from '../text/tokens.ts';
import type { Carried } from './memory.ts';
import { isLasting } from './lasting.ts';
import type { FigureScene } from './scene.ts';
import { tenseOf } from './tense.ts';

/**
 * The period that a figure without a time of its own has from the sentences before: in a
 * paragraph, that of the last figure; in a report, that of its title, of its last heading or of its first sentence, for all that is
 * told as past.
 *
 * Refuses what holds at any time ("the line is 40 km long", "a town of 4,000 people"), what is told
 * as present ("employs 870 people") or ahead, and lengths of time.
 */
export function carriedPeriod(scene: FigureScene, figure: FigureAt): Carried | undefined {
  const { last, report } = scene.periods;
  if (figure.kind === 'ordinal' || figure.kind === 'duration' || isLasting(scene, figure))
    return undefined;
  const near = last !== null && last.block === scene.sentence.block ? last : undefined;
  return isPast(scene, figure) ? (near ?? report ?? undefined) : undefined;
}

function isPast(scene: FigureScene, figure: FigureAt): boolean {
  return tenseOf(scene, figure) === 'past' && !isBackshifted(scene, figure);
}

/** "He said that prices stood at $5": a person's present, told as past. */
function isBackshifted({ credits }: FigureScene, figure: FigureAt): boolean {
  const credit = credits.find((one) => covers(one, figure));
  return credit?.form === 'reported' && credit.speaker.kind === 'person';
}

/** Whether a figure that is no count, order or length of time is told as past, and not as lasting. */
export function isToldAsPast(scene: FigureScene, figure: FigureAt): boolean {
  const { kind } = figure;
  if (kind === 'count' || kind === 'ordinal' || kind === 'duration') return false;
  return isPast(scene, figure) && !isLasting(scene, figure);
}
