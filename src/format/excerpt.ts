const ELLIPSIS = '…';

/** Words with the text around them; the three together are the excerpt. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The `words` of a passage with as much of it around them as makes `limit` characters, cut
 * between words and with an ellipsis where cut. Words that do not stand there come alone; of
 * several places the first at or after `from` counts.
 */
export function excerpt(passage: string, words: string, limit = Infinity, from = 0): Excerpt {
  const at = passage.indexOf(words, from);
  if (at < 0) return { before: '', words, after: '' };
  const before = passage.slice(0, at);
  const after = passage.slice(at + words.length);
  const room = Math.max(0, limit - words.length);
  // What one side does not need, the other may have.
  const left = Math.max(Math.floor(room / 2), room - after.length);
  const right = Math.max(room - Math.min(left, before.length), 0);
  return { before: ending(before, left), words, after: beginning(after, right) };
}

function beginning(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} ${ELLIPSIS}`;
}

function ending(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  const space = cut.indexOf(' ');
  return `${ELLIPSIS}${space < 0 ? ' ' : cut.slice(space)}`;
}
