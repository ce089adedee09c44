import type { Span } from '../../schemas/span.ts';
import { isApparatusLine, isHeadlineLike, isSlug } from './line-kinds.ts';
import type { Line } from './lines.ts';

/**
 * A block of an article, as a page shows it. `note` is a line about the article that stands in
 * it (a byline, a date line, a source line); it belongs to the text and holds no claim.
 */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'note';
  readonly span: Span;
}

/** Lines of hand-wrapped prose are no longer than this and, the widest, no shorter than that. */
const WRAP_WIDTH = 120;
const WRAP_LEAST = 38;
const WRAP_FILL = 0.55;

/**
 * The blocks of an article. Each line is a block of its own, save where blank lines part groups
 * of short lines of even length: those are paragraphs that were wrapped by hand.
 *
 * @param lines the lines of the article, furniture left out
 */
export function blocksOf(lines: readonly Line[]): Block[] {
  const notes = new Set(lines.filter(isApparatusLine));
  const groups = paragraphs(lines, notes);
  let opened = false;
  return groups.map((group, index): Block => {
    const [first] = group;
    const span: Span = [first.span[0], (group.at(-1) ?? first).span[1]];
    const isAlone = group.length === 1;
    const goesOn = index + 1 < groups.length;
    if (isAlone && (notes.has(first) || (!opened && goesOn && isSlug(first))))
      return { kind: 'note', span };
    const isHead = isAlone && goesOn && isHeadlineLike(first);
    const kind = !isHead ? 'paragraph' : opened ? 'heading' : 'title';
    opened = true;
    return { kind, span };
  });
}

type Group = readonly [Line, ...Line[]];

/** @param notes the lines about the article, each of which stands alone */
function paragraphs(lines: readonly Line[], notes: ReadonlySet<Line>): Group[] {
  const groups: [Line, ...Line[]][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const current = groups.at(-1);
    const alone = standsAlone(line, notes) || (before !== undefined && standsAlone(before, notes));
    if (current === undefined || line.afterBlank || alone) groups.push([line]);
    else current.push(line);
    before = line;
  }
  return groups.flatMap((group): Group[] =>
    isWrapped(group) ? rejoined(group) : group.map((line): Group => [line]),
  );
}

/** Whether a line is no part of wrapped prose: one about the article, one too long, one without words. */
function standsAlone(line: Line, notes: ReadonlySet<Line>): boolean {
  return notes.has(line) || line.text.length > WRAP_WIDTH || !/[\p{L}\p{N}]/u.test(line.text);
}

const SENTENCE_END = /[.!?:;][”’"')\]]*$/u;

/** The length of the widest line; one that is a single long word, as an address is, tells of no width. */
function widestOf(group: Group): number {
  return Math.max(0, ...group.map(({ text }) => (text.includes(' ') ? text.length : 0)));
}

/** Whether lines were wrapped by hand: none is long, and most end in the middle of a sentence. */
function isWrapped(group: Group): boolean {
  const widest = widestOf(group);
  if (group.length < 2 || widest > WRAP_WIDTH || widest < WRAP_LEAST) return false;
  const open = group
    .slice(0, -1)
    .filter(({ text }) => !SENTENCE_END.test(text) && text.length >= WRAP_FILL * widest);
  return open.length >= (group.length - 1) / 2;
}

/** Where a line and the word behind it would have filled no more than this, the line was broken on purpose. */
const BROKEN_FILL = 0.75;

/**
 * Joins wrapped lines. One that ends a sentence where the next word would have fitted ends a
 * paragraph, and so does one that is much shorter, however it ends.
 */
function rejoined(group: Group): Group[] {
  const widest = widestOf(group);
  const [first, ...rest] = group;
  const joined: [Line, ...Line[]][] = [[first]];
  let last = first;
  for (const line of rest) {
    const [word = ''] = line.text.split(' ');
    const filled = last.text.length + 1 + word.length;
    const most = SENTENCE_END.test(last.text) ? widest : BROKEN_FILL * widest;
    const ends = filled < most || /^[*•▪‣·] /u.test(line.text);
    if (ends) joined.push([line]);
    else joined.at(-1)?.push(line);
    last = line;
  }
  return joined;
}
