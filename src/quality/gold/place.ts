import type { Span } from '../../schemas/span.ts';
import type { Located } from '../overlap.ts';

interface Words {
  readonly quote: string;
  readonly nth: number;
}

/** A mark with its place in the text. */
export type Placed<M> = M & Located;

/** Marks of a text: those whose words still stand there, and how many no longer do. */
export interface PlacedMarks<M> {
  readonly placed: readonly Placed<M>[];
  readonly unfit: number;
}

/** Where the words of a mark stand in a text; null if they no longer do. */
export function spanIn(text: string, { quote, nth }: Words): Span | null {
  let start = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return null;
  }
  return [start, start + quote.length];
}

/** Finds the place of each mark in the text of a source. */
export function placeMarks<M extends Words>(
  marks: readonly M[],
  source: string,
  text: string,
): PlacedMarks<M> {
  const placed = marks.flatMap((mark): Placed<M>[] => {
    const span = spanIn(text, mark);
    return span === null ? [] : [{ ...mark, source, span }];
  });
  return { placed, unfit: marks.length - placed.length };
}
