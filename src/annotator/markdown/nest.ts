import type { Span } from '../../schemas/span.ts';

/** A range of text to be marked; `rank` orders ranges that share both ends, outer first. */
export interface Mark {
  readonly name: string;
  readonly id: string;
  readonly span: Span;
  readonly rank: number;
}

/** A stretch of plain text. */
export interface Leaf {
  readonly span: Span;
}

/** A mark, or the later part of one that another mark cut in two. */
export interface Branch {
  readonly mark: Mark;
  readonly first: boolean;
  readonly children: readonly Nested[];
}

export type Nested = Leaf | Branch;

const outerFirst = (a: Mark, b: Mark): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.rank - b.rank;

/**
 * Turns ranges that may overlap into a tree in which they nest. A range that sticks out of the
 * one it begins in is cut at that one's end; each part carries the same mark.
 *
 * @param within the stretch to cover; marks outside it are left out
 * @returns leaves and branches that follow each other without a gap
 */
export function nest(within: Span, marks: readonly Mark[]): Nested[] {
  const clipped = marks
    .flatMap((mark) => clip(mark, within))
    .sort((a, b) => outerFirst(a.mark, b.mark));
  return build(within, clipped);
}

type Part = Pick<Branch, 'mark' | 'first'>;

function clip(mark: Mark, [start, end]: Span, first = true): Part[] {
  const span: Span = [Math.max(start, mark.span[0]), Math.min(end, mark.span[1])];
  if (span[0] >= span[1]) return [];
  return [{ mark: { ...mark, span }, first: first && span[0] === mark.span[0] }];
}

/** The nodes of a stretch; its parts stand in the order of `outerFirst`. */
function build([start, end]: Span, parts: readonly Part[]): Nested[] {
  const nodes: Nested[] = [];
  let at = start;
  let queue = parts;
  let next = 0;
  for (let outer = queue[next]; outer !== undefined; outer = queue[next]) {
    const span = outer.mark.span;
    if (at < span[0]) nodes.push({ span: [at, span[0]] });
    const from = next + 1;
    for (next = from; (queue[next]?.mark.span[0] ?? Infinity) < span[1];) next += 1;
    const begun = queue.slice(from, next);
    const inner = begun.flatMap(({ mark, first }) => clip(mark, span, first));
    const cut = begun.flatMap(({ mark, first }) => clip(mark, [span[1], end], first));
    nodes.push({ ...outer, children: build(span, inner) });
    at = span[1];
    if (cut.length > 0) {
      queue = [...cut, ...queue.slice(next)].sort((a, b) => outerFirst(a.mark, b.mark));
      next = 0;
    }
  }
  if (at < end) nodes.push({ span: [at, end] });
  return nodes;
}
