import type { Span } from '../../schemas/span.ts';

/** A line of the text without the white space around it; blank lines are left out. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** 0-based number of the line in the text. */
  readonly index: number;
  /** True where the line above is blank or there is none. */
  readonly afterBlank: boolean;
}

/** A line with one plain space wherever white space stands, to try patterns on. */
export function plainSpaced(line: string): string {
  return /[^\S ]| {2}/u.test(line) ? line.replace(/\s+/gu, ' ') : line;
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
      lines.push({ span: [from, from + trimmed.length], text: trimmed, index, afterBlank: blank });
    }
    blank = trimmed === '';
    start += raw.length + 1;
  }
  return lines;
}
