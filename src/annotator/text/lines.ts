import type { Span } from '../../schemas/span.ts';

/** A line of the text without the white space around it; blank lines are left out. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** The text with one plain space wherever white space stands, to try patterns on. */
  readonly plain: string;
  /** How many words it has, counted no further than `MOST_WORDS`. */
  readonly words: number;
  /** 0-based number of the line in the text. */
  readonly index: number;
  /** True where the line above is blank or there is none. */
  readonly afterBlank: boolean;
}

/** The words of a line are counted up to this: a longer one is prose, whatever it begins with. */
export const MOST_WORDS = 20;

function plainSpaced(line: string): string {
  return /[^\S ]| {2}/u.test(line) ? line.replace(/\s+/gu, ' ') : line;
}

/** The words of a line whose words one space parts. */
function wordsIn(plain: string): number {
  let words = 1;
  let space = plain.indexOf(' ');
  while (space >= 0 && words < MOST_WORDS) {
    words += 1;
    space = plain.indexOf(' ', space + 1);
  }
  return words;
}

/** The lines of a text that hold more than white space, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      const plain = plainSpaced(trimmed);
      lines.push({
        span: [from, from + trimmed.length],
        text: trimmed,
        plain,
        words: wordsIn(plain),
        index,
        afterBlank: blank,
      });
    }
    blank = trimmed === '';
    start += raw.length + 1;
  }
  return lines;
}
