import { firstOfEach } from '../group.ts';
import type { Figure } from './figure.ts';

/** Of one source, and of all of them, no more figures than these are compared one with one. */
const MOST_OF_SOURCE = 4;
const MOST = 64;

/**
 * The figures to compare one with one, in their order: of each source those that say something
 * of their own, and of many those that lie furthest out. If any two figures leave no room for a
 * value, the outermost do, so that the cost of a comparison is bounded and no clash is lost.
 */
export function outermost(figures: readonly Figure[]): Figure[] {
  const bySource = Map.groupBy(figures, ({ position }) => position.source);
  const chosen = new Set(
    extremes(
      [...bySource.values()].flatMap((own) => extremes(firstOfEach(own, telling), MOST_OF_SOURCE)),
      MOST,
    ),
  );
  return figures.filter((figure) => chosen.has(figure));
}

/** All that a comparison looks at in a figure, as one string. */
function telling({ amount, scope, authority, passing, denied, status }: Figure): string {
  return [amount, ...scope, authority, passing, denied, status].join('|');
}

/** So many of the figures, half of them with the highest lower end, half with the lowest upper end. */
function extremes(figures: readonly Figure[], most: number): readonly Figure[] {
  if (figures.length <= most) return figures;
  const low = ({ interval }: Figure): number => interval[0] ?? -Infinity;
  const high = ({ interval }: Figure): number => interval[1] ?? Infinity;
  const above = figures.toSorted((a, b) => low(b) - low(a) || 0).slice(0, most / 2);
  const below = figures.toSorted((a, b) => high(a) - high(b) || 0).slice(0, most / 2);
  return [...new Set([...above, ...below])];
}
