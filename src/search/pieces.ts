import type { Mark } from './found/match.ts';

/** A piece of a quote, and whether it matches the search. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a quote at its marks, which stand in order and apart; the pieces together are the quote. */
export function piecesOf(quote: string, marks: readonly Mark[]): Piece[] {
  const ends = [0, ...marks.map(({ end }) => end)];
  return ends
    .flatMap((from, at): Piece[] => {
      const mark = marks[at];
      const between = { text: quote.slice(from, mark?.start), isMatch: false };
      return mark === undefined
        ? [between]
        : [between, { text: quote.slice(mark.start, mark.end), isMatch: true }];
    })
    .filter(({ text }) => text !== '');
}
