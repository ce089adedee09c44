import { styleText } from 'node:util';

/** Text in one style of the terminal. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
}

export type Style = Extract<Parameters<typeof styleText>[0], string>;

/**
 * Sets pieces in lines of a width, broken at white space; words that are wider are cut. The first
 * line begins with `lead`, the others with as much space. Colours only where the terminal has them.
 */
export function wrap(lead: Piece, pieces: readonly Piece[], width: number): string {
  const room = Math.max(20, width - lead.text.length);
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of pieces.flatMap((piece) => words(piece, room))) {
    const needed = used === 0 ? word.text.length : used + 1 + word.text.length;
    if (used > 0 && needed > room) {
      lines.push([word]);
      used = word.text.length;
    } else {
      lines.at(-1)?.push(word);
      used = needed;
    }
  }
  const margin = ' '.repeat(lead.text.length);
  return lines
    .map((line, index) => `${index === 0 ? paint(lead) : margin}${line.map(paint).join(' ')}`)
    .join('\n');
}

function words({ text, ...style }: Piece, room: number): Piece[] {
  return text
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => word.match(new RegExp(`.{1,${String(room)}}`, 'gsu')) ?? [])
    .map((part) => ({ text: part, ...style }));
}

function paint({ text, style }: Piece): string {
  return style === undefined ? text : styleText(style, text, { stream: process.stdout });
}
