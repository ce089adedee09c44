import { type DatePart, MAY, readDate } from './dates.ts';
import { fold } from './fold.ts';
import { withoutInflection } from './inflection.ts';
import { plainNumber, scaleWord } from './numbers.ts';
import { oneSpelling } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

/** A word or number of a text as the search sees it. */
export interface Token {
  /** The same for all inflections and spellings of a word, and for all ways to write a number. */
  readonly key: string;
  /** The word without accents and capitals, save "US" and the like; of a number its plain form. */
  readonly word: string;
  /** `[start, end)` in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it only carries the sentence. */
  readonly stops: boolean;
}

/** Scripts that put no blank between words: each letter is looked for by itself. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])`;

const TOKEN = new RegExp(
  [
    '(?<date>(?<![\\d.,/-])(?:\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3\\d{4})(?![\\d.,/-]?[\\p{L}\\d]))',
    // The "US" of "US$5" is no country.
    '(?<money>(?:(?<!\\p{L})(?:US|A|C|HK|NZ|S))?[$€£¥₽₹])',
    '(?<number>\\d+(?:[.,]\\d+)*)(?<scale>(?:\\s?(?:[Bb][Ll]?[Nn]|[Mm][Ll]?[Nn]|[Tt][Rr]?[Nn]|[Mm]rd|[Mm]io)|[MmKk])(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{M}\\p{N}])',
    '(?<percent>%|[Pp]er\\s?cent(?![\\p{L}\\p{N}]))',
    `(?<letter>[${UNSPACED}]\\p{M}*)`,
    '(?<dotted>(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{M}\\p{N}])\\.?)',
    `(?<word>${LETTER}+(?:[&'’]${LETTER}+)*)`,
  ].join('|'),
  'gu',
);

/** More code units of a word than this tell nothing more. */
const LONGEST = 60;

/** All words and numbers of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: found, index, groups = {} }) => {
    const { date, number, scale, word, dotted } = groups;
    if (date !== undefined) return dateTokens(date, index);
    if (groups.money !== undefined) return signToken(found, index, text);
    if (number !== undefined) {
      const end = index + number.length;
      const token = numberToken(number, index);
      if (scale === undefined) return [token];
      const from = end + scale.length - scale.trimStart().length;
      return [token, plainToken(scaleWord(scale), from, index + found.length)];
    }
    const end = index + found.length;
    if (groups.percent !== undefined) return [plainToken('percent', index, end)];
    const token = wordToken(word ?? dotted?.replaceAll('.', '').toUpperCase() ?? found, index, end);
    // An accent that stands alone is no word.
    return token.key === '' ? [] : [token];
  });
}

/**
 * Names of signs. "¥" is that of two currencies, and "$" behind another letter, as in "R$", that of
 * none that is called a dollar.
 */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['₽', 'ruble'],
  ['₹', 'rupee'],
]);

/** Whether a word is a letter of a script that puts no blank between words. */
export function isUnspaced(word: string): boolean {
  return new RegExp(`^[${UNSPACED}]`, 'u').test(word);
}

/** The keys of a text, in order. */
export function keysOf(text: string): string[] {
  return tokensOf(text).map(({ key }) => key);
}

function signToken(sign: string, start: number, text: string): Token[] {
  const name = SIGNS.get(sign.slice(-1));
  if (name === undefined || /\p{L}$/u.test(text.slice(0, start))) return [];
  return [{ key: keyOf(name), word: name, start, end: start + sign.length, stops: false }];
}

/** A date in digits has the words of one in letters: "2024-08-20" has "August". */
function dateTokens(text: string, start: number): Token[] {
  const parts = readDate(text);
  // What is no date is one number with points, as that of a version, or several.
  if (parts === null && text.includes('.')) return [numberToken(text, start)];
  const plain = [...text.matchAll(/\d+/g)].map(({ 0: word, index }): DatePart => ({
    word,
    start: index,
    end: index + word.length,
  }));
  return (parts ?? plain).map((part) => {
    const span = { start: start + part.start, end: start + part.end };
    return { key: keyOf(part.word), word: part.word, ...span, stops: false };
  });
}

function numberToken(text: string, start: number): Token {
  const word = plainNumber(text);
  return { key: keyOfNumber(word), word, start, end: start + text.length, stops: false };
}

function plainToken(word: string, start: number, end: number): Token {
  return { key: word, word, start, end, stops: false };
}

/** The plural of an abbreviation: "EVs". */
const ABBREVIATIONS = /(?<=^\p{Lu}{2,})s$/u;

function wordToken(typed: string, start: number, end: number): Token {
  const text = typed.replace(/['’]s?$/u, '').replace(ABBREVIATIONS, '');
  const word = fold(text).slice(0, LONGEST);
  const stops = isStopWord(word);
  // "US" and "WHO" are no pronouns, and "May" is a month.
  if (stops && (/^\p{Lu}{2,}$/u.test(text) || text === MAY)) {
    return { key: keyOf(text), word: text, start, end, stops: false };
  }
  return { key: stops ? word : keyOfWord(word), word, start, end, stops };
}

/** The key of a word that is another than the one without capitals. */
export function capitalKey(word: string): string {
  return `${fold(word)}caps`;
}

/** The key of the `word` of a token. */
export function keyOf(word: string): string {
  if (/^\d[\d.,]*$/.test(word)) return keyOfNumber(word);
  if (/^\p{Lu}/u.test(word)) return capitalKey(word);
  return isStopWord(word) ? word : keyOfWord(word);
}

function keyOfNumber(word: string): string {
  return word.replace(/[.,]/g, 'd').slice(0, LONGEST);
}

/** The key of a folded word. Letters beyond a to z are written as numbers: the index holds plain ones. */
function keyOfWord(word: string): string {
  const plain = word.replace(/['’]/gu, '').replaceAll('&', 'and');
  if (/^[a-z]+$/.test(plain)) return withoutInflection(oneSpelling(plain));
  if (/^[a-z0-9]+$/.test(plain)) return plain;
  return Array.from(plain, (letter) => `x${(letter.codePointAt(0) ?? 0).toString(16)}`).join('');
}
