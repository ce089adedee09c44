import type { FigureAt } from '../figures/figure.ts';
import { covers } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { FigureScene } from './scene.ts';

/** The time that a figure is part of in "6 months ago": it says when, and not how long. */
export function agoOf({ times }: FigureScene, figure: FigureAt): TimeExpression | undefined {
  return times.find((time) => time.rule === 'ago' && covers(time, figure));
}
