import { range } from 'd3';
import { overlap, type Box } from '../box.ts';

/** A mark, with how wide each of the texts is that would do by it, the best first. */
export interface Labelled {
  readonly box: Box;
  readonly widths: readonly number[];
}

/** A text in its place; `which` of the texts it is, from 0. */
export interface PlacedLabel {
  readonly box: Box;
  readonly which: number;
}

export const LABEL_HEIGHT = 16;
const GAP = 3;
/** A label may stand so many lines away from its mark. */
const LINES = 2;
/** Steps along the mark, in pixels. */
const STEP = 12;
/** Among more marks than these a label stands by its mark or nowhere. */
const MANY = 40;

/**
 * A place for each label, clear of all marks, of what is `taken` and of each other, inside `width` by
 * `height`; null where there is none, for a label over another says nothing.
 */
export function placeLabels(
  marks: readonly Labelled[],
  taken: readonly Box[],
  width: number,
  height: number,
): (PlacedLabel | null)[] {
  const stands = [...marks.map(({ box }) => box), ...taken];
  const isMany = marks.length > MANY;
  const isFree = (box: Box): boolean =>
    box.x >= 0 &&
    box.x + box.width <= width &&
    box.y >= 0 &&
    box.y + box.height <= height &&
    !stands.some((other) => overlap(box, other));
  const placed = marks.map((): PlacedLabel | null => null);
  // A short text by its mark says more than a long one at a distance.
  for (let line = 0; line < (isMany ? 1 : LINES); line += 1)
    for (const [at, { box, widths }] of marks.entries()) {
      // Long searches among many marks would make a zoom jerk, and find nothing.
      const room = { line, width, step: isMany ? box.width || 1 : STEP };
      const found = placed[at] ? undefined : firstFree(box, widths, room, isFree);
      if (!found) continue;
      placed[at] = found;
      stands.push(found.box);
    }
  return placed;
}

/** Where one looks for a place: so many lines away, inside a width, at steps along the mark. */
interface Room {
  readonly line: number;
  readonly width: number;
  readonly step: number;
}

/** A label that begins with its mark cannot be taken for that of another: a short one there is best. */
function firstFree(
  box: Box,
  widths: readonly number[],
  room: Room,
  isFree: (box: Box) => boolean,
): PlacedLabel | undefined {
  for (const places of [placesOver, placesAside])
    for (const [which, own] of widths.entries()) {
      const place = places(box, own, room).find(isFree);
      if (place) return { box: place, which };
    }
  return undefined;
}

/** So many lines over the mark and under it, from its beginning on. */
function placesOver(box: Box, own: number, { line, step }: Room): Box[] {
  const end = box.x + box.width;
  const last = end - own > box.x ? end - own : box.x;
  const xs = range(box.x, last + 1, step);
  return ysOf(box, line).flatMap((y) =>
    xs.map((x) => ({ x, y, width: own, height: LABEL_HEIGHT })),
  );
}

/** Further along, before the end of the mark, or beside it. */
function placesAside(box: Box, own: number, { line, width, step }: Room): Box[] {
  const at = (x: number, y: number): Box => ({ x, y, width: own, height: LABEL_HEIGHT });
  const end = box.x + box.width;
  const middle = box.y + box.height / 2 - LABEL_HEIGHT / 2;
  const xs = [...range(box.x, end, step), end - own];
  const beside = [at(end + 2 * GAP, middle), at(box.x - own - 2 * GAP, middle)];
  return [
    ...ysOf(box, line).flatMap((y) => xs.map((x) => at(Math.min(x, width - own), y))),
    ...(line === 0 ? beside : []),
  ];
}

function ysOf({ y, height }: Box, line: number): number[] {
  return [y - GAP - (line + 1) * LABEL_HEIGHT, y + height + GAP + line * LABEL_HEIGHT];
}
