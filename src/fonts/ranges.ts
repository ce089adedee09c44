/** A set of characters as CSS writes it for `unicode-range`: "U+20-7E,U+A0". */
export type UnicodeRange = string;

/** The code points of a range; both ends of each part belong to it. */
export function pointsOf(ranges: UnicodeRange): number[] {
  return ranges.split(',').flatMap((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    const start = Number.parseInt(first, 16);
    const length = Number.parseInt(last, 16) - start + 1;
    return Array.from({ length }, (_, index) => start + index);
  });
}

/** Code points as the shortest range: in order, neighbours joined. */
export function rangeOf(points: Iterable<number>): UnicodeRange {
  const runs: [first: number, last: number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => part(first, last)).join(',');
}

function part(first: number, last: number): string {
  const start = `U+${hex(first)}`;
  return first === last ? start : `${start}-${hex(last)}`;
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
