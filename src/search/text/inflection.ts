import { IRREGULAR, UNINFLECTED } from './irregular.ts';

/** Shorter words than this carry no ending. */
const SHORTEST = 4;

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;
/** One vowel between consonants, the last of which is no w, x or y: an "e" was left out. */
const SHORT_SYLLABLE = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
const LOST_E = /(?:at|bl|iz|yz|v|[^s]s|c|[^n]g|u)$/;

/**
 * The form under which all inflections of a lower-case English word are found: plural, past and
 * "-ing" ("sanction" for "sanctions", "sanctioned"), and nothing that makes another word of it:
 * "import" and "important", "international" and "internal" stay apart, which a stemmer that goes
 * further, such as Porter's, brings together. Steps 1a to 1c and 5a of his algorithm (M. F. Porter,
 * "An algorithm for suffix stripping", 1980), with a list of irregular forms. What comes out is a
 * key and need not be a word.
 */
export function withoutInflection(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return silentE(yToI(base));
  if (word.length < SHORTEST || UNINFLECTED.has(word)) return word;
  return silentE(yToI(withoutPast(withoutPlural(word))));
}

function withoutPlural(word: string): string {
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word) && word.length > SHORTEST) return `${word.slice(0, -3)}y`;
  return /[^sui']s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (UNINFLECTED.has(word)) return word;
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || stem.length < 2 || !VOWEL.test(stem) || word.endsWith('eed'))
    return word;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return LOST_E.test(stem) || SHORT_SYLLABLE.test(stem) ? `${stem}e` : stem;
}

function yToI(word: string): string {
  return /[^aeiou]y$/.test(word) && word.length > 2 ? `${word.slice(0, -1)}i` : word;
}

/** The key of a word that ends in an "e" that "-ing" drops, with which "-ed" shares it. */
function silentE(word: string): string {
  return word.length > SHORTEST && /[^aeo]e$/.test(word) && !SHORT_SYLLABLE.test(word.slice(0, -1))
    ? word.slice(0, -1)
    : word;
}
