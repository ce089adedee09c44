import { capital } from '../../format/words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { apart } from './compounds.ts';
import type { Lookup } from './lookup.ts';
import { nearestWord } from './nearest.ts';
import type { Part } from './parse.ts';

/** A word that no text has, and the near one that was looked for instead. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/**
 * Puts the nearest known word in the place of each word that neither a text nor the vocabulary has
 * and that is no English word or name of its own. Phrases stay as they are: quotation marks mean
 * the very words.
 *
 * @param isBegun whether the last word may still become one that a text has
 */
export function correct(
  parts: readonly Part[],
  lookup: Lookup,
  isBegun: boolean,
): { parts: readonly Part[]; corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const mended = parts.map((part, at): Part => {
    const used = isBegun && at === parts.length - 1 ? null : correction(part, lookup);
    if (used === null) return part;
    corrections.push({ typed: part.text, used });
    return { text: used, tokens: tokensOf(used), isQuoted: false };
  });
  return { parts: mended, corrections };
}

function correction({ text, tokens, isQuoted }: Part, lookup: Lookup): string | null {
  const [token, ...more] = tokens;
  if (isQuoted || token === undefined || more.length > 0 || token.stops) return null;
  const used = isKnown(token, lookup) ? lastLetter(token, lookup) : mended(token, lookup);
  return used !== null && /^\p{Lu}/u.test(text) ? capital(used) : used;
}

function isKnown({ key, word }: Token, lookup: Lookup): boolean {
  return (
    lookup.has(key) ||
    lookup.named(key).length > 0 ||
    lookup.isReal(key) ||
    lookup.otherWords.includes(word) ||
    apart(word, lookup) !== null
  );
}

/** The word with an "e" at its end, or without: such words share a key, as "invited" does. */
function lastLetter({ key, word }: Token, { has, words }: Lookup): string | null {
  const other = word.endsWith('e') ? word.slice(0, -1) : `${word}e`;
  return has(key) && !words.has(word) && words.has(other) ? other : null;
}

function mended({ word }: Token, { words, otherWords, has, named }: Lookup): string | null {
  const singular = /^\p{L}{2}s$/u.test(word) ? word.slice(0, -1) : '';
  if (has(singular) || named(singular).length > 0) return singular;
  return nearestWord(word, words) ?? nearestWord(word, otherWords);
}
