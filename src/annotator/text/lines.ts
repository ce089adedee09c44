import type { Span } from '../../schemas/span.ts';

/** A line of the text without the white space around it; blank lines are left out. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** The text with one plain space wherever white space stands, to try patterns on. */
  readonly plain: string;
  /** How many words it has, counted no further than `MOST_WORDS`. */
  readonly words: number;
  /** True where the line above is blank or there is none. */
  readonly afterBlank: boolean;
}

/** The words of a line are counted up to this: a longer one is prose, whatever it begins with. */
export const MOST_WORDS = 20;

function plainSpaced(line: string): string {
  return /[^\S ]| {2}/u.test(line) ? line.replace(/\s+/gu, ' ') : line;
}

/** The lines of a text that hold more than white space, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      const span: Span = [from, from + trimmed.length];
      const plain = plainSpaced(trimmed);
      const words = plain.split(' ', MOST_WORDS).length;
      lines.push({ span, text: trimmed, plain, words, afterBlank });
    }
    afterBlank = trimmed === '';
    start += raw.length + 1;
  }
  return lines;
}
