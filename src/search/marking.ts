import { isStopWord } from './words.ts';

/** A piece of a quote, and whether it matches the search. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const TOKEN = /\S+/g;
/** A word without the punctuation about it. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%])?/u;

function piecesOf(token: string): Piece[] {
  const core = CORE.exec(token);
  if (!core) return [{ text: token, isMatch: false }];
  const [text] = core;
  return [
    { text: token.slice(0, core.index), isMatch: false },
    { text, isMatch: true },
    { text: token.slice(core.index + text.length), isMatch: false },
  ].filter((piece) => piece.text !== '');
}

/**
 * Cuts a quote into pieces that match and pieces that do not; `words` are the places of the words
 * that match, counted from 0 between white space. The pieces together are the quote. Words that
 * only carry a sentence are never marked.
 */
export function markWords(quote: string, words: readonly number[]): Piece[] {
  const matching = new Set(words);
  let end = 0;
  const pieces = [...quote.matchAll(TOKEN)].flatMap(({ 0: token, index }, place) => {
    const space = { text: quote.slice(end, index), isMatch: false };
    end = index + token.length;
    const marked =
      matching.has(place) && !isStopWord(token)
        ? piecesOf(token)
        : [{ text: token, isMatch: false }];
    return [space, ...marked];
  });
  return [...pieces, { text: quote.slice(end), isMatch: false }].filter(({ text }) => text !== '');
}
