import { overlap, type Box } from '../box.ts';

/** A mark with the words that stand by it. */
export interface Labelled {
  readonly box: Box;
  readonly width: number;
}

export const LABEL_HEIGHT = 16;
const GAP = 3;
/** A label may stand so many lines away from its mark. */
const LINES = 2;
/** Steps along the mark, in pixels. */
const STEP = 12;
/** Among more marks than these a label stands by its mark or nowhere. */
const MANY = 60;

/**
 * A place for each label, clear of all marks, of what is `taken` and of each other, inside `width` by
 * `height`; null where there is none, for a label over another says nothing.
 */
export function placeLabels(
  marks: readonly Labelled[],
  taken: readonly Box[],
  width: number,
  height: number,
): (Box | null)[] {
  const stands = [...marks.map(({ box }) => box), ...taken];
  return marks.map((mark) => {
    const lines = marks.length > MANY ? 1 : LINES;
    const place = candidates(mark, lines, width).find(
      (box) =>
        box.x >= 0 &&
        box.x + box.width <= width &&
        box.y >= 0 &&
        box.y + box.height <= height &&
        !stands.some((other) => overlap(box, other)),
    );
    if (place) stands.push(place);
    return place ?? null;
  });
}

/** Over the mark, further along it, under it, beside it; then a line further away. */
function* candidateBoxes(
  { box, width: own }: Labelled,
  lines: number,
  width: number,
): Generator<Box> {
  const at = (x: number, y: number): Box => ({ x, y, width: own, height: LABEL_HEIGHT });
  const middle = box.y + box.height / 2 - LABEL_HEIGHT / 2;
  const end = box.x + box.width;
  // A label within its mark's time cannot be taken for that of another.
  const last = end - own > box.x ? end - own : end - STEP;
  for (let line = 0; line < lines; line += 1) {
    for (const y of [
      box.y - GAP - (line + 1) * LABEL_HEIGHT,
      box.y + box.height + GAP + line * LABEL_HEIGHT,
    ]) {
      for (let x = box.x; x <= last; x += STEP) yield at(Math.max(0, Math.min(x, width - own)), y);
      yield at(end - own, y);
    }
    if (line === 0) {
      yield at(end + 2 * GAP, middle);
      yield at(box.x - own - 2 * GAP, middle);
    }
  }
}

function candidates(mark: Labelled, lines: number, width: number): Box[] {
  return [...candidateBoxes(mark, lines, width)];
}
