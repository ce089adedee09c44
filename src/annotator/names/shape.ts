import { NOT_NAMES } from '../lexicon/not-names.ts';
import { PLAIN_OPENERS } from '../lexicon/openers.ts';
import { BODY_WORDS, TITLES } from '../lexicon/people.ts';
import { isCapitalised, isDash, lower } from '../recognisers/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mention } from './mention.ts';
import { bodyMet, type Met, meetBody } from './met.ts';

/** Small words that stand inside the name of a body, or of a person in some languages. */
const INNER = new Set([
  'al',
  'and',
  'bin',
  'da',
  'de',
  'el',
  'for',
  'la',
  'of',
  'the',
  'van',
  'von',
]);
const LONGEST_NAME = 8;
const LONGEST_PERSON = 5;

/**
 * The mention that capitalised words at a token are by their shape: a body where one of them says
 * so or they are letters only, a person in full, or one named by the surname.
 */
export function nameByShape(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
  met: Met,
): Mention | undefined {
  if (!isNameWord(tokens, at, sentence)) return undefined;
  const to = endOfName(tokens, at, sentence, vocabulary);
  return (
    bodyNamed(tokens, at, to, met) ??
    (to - at === 1 ? shortName(tokens, at, met) : fullName(tokens, at, to, met))
  );
}

function endOfName(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
): number {
  let to = at + 1;
  while (to < sentence.to && to - at < LONGEST_NAME) {
    const inner = INNER.has(lower(tokens, to)) && hasBodyWord(tokens, at, to);
    if (isNameWord(tokens, to, sentence) && vocabulary.names.at(tokens, to) === undefined) to += 1;
    else if ((inner || isJoint(tokens, to)) && isCapitalised(tokens[to + 1])) to += 2;
    else break;
  }
  return to;
}

/** "European Commission", and "the Commission" for it afterwards. */
function bodyNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  met: Met,
): Mention | undefined {
  if (!hasBodyWord(tokens, from, to)) return undefined;
  const text = joined(tokens.slice(from, to));
  const name = bodyMet(met, text) ?? text;
  meetBody(met, name);
  noteLetters(tokens, to, name, met);
  return { from, to, name, kind: 'body', country: false, by: 'shape' };
}

/** Letters in brackets behind a name: "World Health Organization (WHO)". */
export function noteLetters(
  tokens: readonly Token[],
  at: number,
  name: string,
  { letters }: Met,
): void {
  const short = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^\p{Lu}{2,}$/u.test(short))
    letters.set(short, name);
}

/** One capitalised word: letters that stand for a body, or the surname of somebody named before. */
function shortName(
  tokens: readonly Token[],
  at: number,
  { surnames, letters }: Met,
): Mention | undefined {
  const text = tokens[at]?.text ?? '';
  const place = { from: at, to: at + 1, country: false } as const;
  if (/^\p{Lu}{2,}$/u.test(text))
    return { ...place, name: letters.get(text) ?? text, kind: 'body', by: 'shape' };
  const full = surnames.get(text);
  return full === undefined ? undefined : { ...place, name: full, kind: 'person', by: 'surname' };
}

function fullName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { surnames }: Met,
): Mention | undefined {
  const words = tokens.slice(from, to);
  const parts = words.filter(
    ({ kind, glued }, index) => kind === 'word' && (index === 0 || !glued),
  );
  const named = to - from <= LONGEST_PERSON && parts.length >= 2;
  if (!named || words.some(({ lower: word }) => NOT_NAMES.has(word))) return undefined;
  const name = joined(words);
  const last = words.at(-1)?.text ?? '';
  if (!surnames.has(last)) surnames.set(last, name);
  return { from, to, name, kind: 'person', country: false, by: 'shape' };
}

/** The words as they stand, joined by one space save where nothing parts them. */
export function joined(words: readonly Token[]): string {
  return words
    .map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text))
    .join('');
}

/** A hyphen inside a name, or the full stop behind an initial. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.glued !== true) return false;
  if (isDash(token)) return tokens[at + 1]?.glued === true;
  return token.text === '.' && /^(?:\p{Lu}|St)$/u.test(tokens[at - 1]?.text ?? '');
}

/** "General Administration", "Foreign Ministry": a word that is a title elsewhere opens a body's name. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (ahead) =>
      BODY_WORDS.has(lower(tokens, at + ahead)) &&
      isCapitalised(tokens[at + ahead]) &&
      isCapitalised(tokens[at + 1]),
  );
}

function hasBodyWord(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => BODY_WORDS.has(token.lower));
}

function isNameWord(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || token === undefined) return false;
  if (token.lower === "'s" || (TITLES.has(token.lower) && !opensBody(tokens, at))) return false;
  return !(
    PLAIN_OPENERS.has(token.lower) &&
    (at === sentence.from || token.text.length < 4 || !isCapitalised(tokens[at - 1]))
  );
}
