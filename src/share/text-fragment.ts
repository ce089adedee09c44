import type { Claim } from '../schemas/claim.ts';

/** A quote of more words than these is told by its first and last ones. */
const MOST_WORDS = 16;
/** So many words tell where a passage begins, where it ends, or what stands beside it. */
const FEW_WORDS = 5;

/**
 * An address that opens a page at a claim's words, by a text fragment (`#:~:text=`, a draft of
 * the W3C's community group WICG; other browsers open the page at its top). `text` is the
 * article's, where it is known: words that stand in it more than once get their neighbours.
 */
export function passageAddress(url: string, claim: Claim, text: string | null): string {
  const { start, end } = ends(claim.quote);
  const alone = text === null || occurrences(fold(text), start) <= 1;
  const before = alone ? '' : lastWords(claim.prefix);
  const after = alone ? '' : firstWords(claim.suffix);
  const parts = [
    before && `${encode(before)}-`,
    encode(start),
    end && encode(end),
    after && `-${encode(after)}`,
  ];
  const hash = url.includes('#') ? '' : '#';
  return `${url}${hash}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The quote as one piece or, where it is long or runs over lines, its two ends. */
function ends(quote: string): { start: string; end: string } {
  const lines = quote.trim().split(/\s*\n\s*/);
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const words = first.split(/\s+/);
  if (lines.length === 1 && words.length <= MOST_WORDS) return { start: fold(quote), end: '' };
  return {
    start: words.slice(0, FEW_WORDS).join(' '),
    end: last.split(/\s+/).slice(-FEW_WORDS).join(' '),
  };
}

/** The last whole words before a quote, on its own line; the first piece may be half a word. */
function lastWords(prefix: string): string {
  const words = prefix
    .slice(prefix.lastIndexOf('\n') + 1)
    .trim()
    .split(/\s+/);
  return words
    .slice(prefix.includes('\n') ? 0 : 1)
    .slice(-FEW_WORDS)
    .join(' ');
}

function firstWords(suffix: string): string {
  const [line = ''] = suffix.split('\n');
  const words = line.trim().split(/\s+/);
  return words
    .slice(0, suffix.includes('\n') ? undefined : -1)
    .slice(0, FEW_WORDS)
    .join(' ');
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A hyphen has a meaning in a text fragment beside those characters that any address escapes. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
