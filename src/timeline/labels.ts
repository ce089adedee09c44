import { range } from 'd3-array';
import { overlap, type Box } from './box.ts';

const ROWS = 6;
/** Steps along the box, in pixels. */
const STEP = 6;
const GAP = 3;

/**
 * A place for a label by the box it speaks of, clear of what stands there: over it, further along,
 * under it, then a row further away. Where all are taken the first will do.
 */
export function placeLabel(
  at: Box,
  size: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[],
  right: number,
): Box {
  const xs = range(at.x + 1, at.x + at.width + 1, STEP).map((x) => Math.min(x, right - size.width));
  const ys = range(ROWS).flatMap((row) => [
    at.y - GAP - (row + 1) * size.height,
    at.y + at.height + GAP + row * size.height,
  ]);
  const places = ys.flatMap((y) => xs.map((x) => ({ ...size, x, y })));
  const free = places.find((place) => taken.every((other) => !overlap(place, other)));
  return free ?? { ...size, x: at.x, y: at.y - GAP - size.height };
}
