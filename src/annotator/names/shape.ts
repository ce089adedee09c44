import { BODY_WORDS } from '../lexicon/bodies.ts';
import { LEADING_CODES } from '../lexicon/currencies.ts';
import { NOT_NAMES, PLAIN_LETTERS } from '../lexicon/names.ts';
import { holds, isCapitalised, lower } from '../text/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../syntax/word.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { endOfName, isNameWord } from './extent.ts';
import type { Mention } from './mention.ts';
import { bodyMet, type Met, meetBody, meetPerson, personMet } from './met.ts';

const LONGEST_PERSON = 5;

/**
 * The mention that capitalised words at a token are by their shape: a body where one of them says
 * so or they are letters only, a person in full, or one named by the surname.
 */
export function nameByShape(
  tokens: readonly Word[],
  at: number,
  sentence: Sentence,
  vocabulary: Vocabulary,
  met: Met,
): Mention | undefined {
  if (!isNameWord(tokens, at, sentence)) return undefined;
  const to = endOfName(tokens, at, sentence, vocabulary);
  if (to - at === 1) return shortName(tokens, at, sentence, met);
  return (
    bodyNamed(tokens, at, to, met) ??
    bySurname(tokens, at, to, met) ??
    (isShouted(tokens, sentence) ? undefined : fullName(tokens, at, to, vocabulary, met))
  );
}

/** Part of a person's name met before: "Holm", "Holm-Lind". */
function bySurname(
  tokens: readonly Token[],
  from: number,
  to: number,
  met: Met,
): Mention | undefined {
  const name = personMet(met, joined(tokens.slice(from, to)));
  return name === undefined
    ? undefined
    : { from, to, name, kind: 'person', country: false, by: 'surname' };
}

/** Whether a title writes its words with capitals, so that a capital makes no name. */
function isShouted(tokens: readonly Token[], { block, from, to }: Sentence): boolean {
  if (block.kind !== 'title') return false;
  const long = tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind === 'word' && text.length > 4);
  return long.length > 2 && long.every(isCapitalised);
}

/** Last words of a name that belongs to no body: "Bank Rate", "Party Congress Report". */
const NO_BODIES = /^(?:act|agreement|day|index|plan|rate|report|summit|treaty|week)$/u;

/** "European Commission", and "the Commission" for it afterwards. */
function bodyNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  met: Met,
): Mention | undefined {
  const isBody = holds(tokens, from, to, BODY_WORDS) || holds(tokens, from, to, AMPERSAND);
  if (!isBody || NO_BODIES.test(tokens[to - 1]?.lower ?? '')) return undefined;
  const text = joined(tokens.slice(from, to));
  const name = bodyMet(met, text) ?? text;
  meetBody(met, name);
  noteLetters(tokens, to, name, met);
  return { from, to, name, kind: 'body', country: false, by: 'shape' };
}

const AMPERSAND = new Set(['&']);

/** Letters in brackets behind a name: "World Health Organization (WHO)". */
export function noteLetters(
  tokens: readonly Token[],
  at: number,
  name: string,
  { letters }: Met,
): void {
  const open = tokens[at]?.lower === "'s" ? at + 1 : at;
  const short = tokens[open + 1]?.text ?? '';
  if (tokens[open]?.text === '(' && tokens[open + 2]?.text === ')' && /^\p{Lu}{2,}$/u.test(short))
    letters.set(short, name);
}

/** One capitalised word: letters that stand for a body, part of a body's or a person's name met before. */
function shortName(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  met: Met,
): Mention | undefined {
  const text = tokens[at]?.text ?? '';
  const place = { from: at, to: at + 1, country: false } as const;
  if (BODY_WORDS.has(lower(tokens, at))) {
    const known = bodyMet(met, text);
    if (known === undefined && at === sentence.from) return undefined;
    return bodyNamed(tokens, at, at + 1, met);
  }
  if (/^\p{Lu}{2,}$/u.test(text) && !isNoBody(tokens, at, sentence))
    return {
      ...place,
      to: isPlus(tokens, at + 1) ? at + 2 : at + 1,
      name: met.letters.get(text) ?? (isPlus(tokens, at + 1) ? `${text}+` : text),
      kind: 'body',
      by: 'shape',
    };
  return bySurname(tokens, at, at + 1, met);
}

/** Capital letters that stand for no body: a unit, a currency, or the town of a dateline ("LUND, May 16"). */
function isNoBody(tokens: readonly Token[], at: number, { block }: Sentence): boolean {
  const opens = tokens[at]?.start === block.span[0];
  const dates = opens && /^[,(–—-]$/u.test(tokens[at + 1]?.text ?? '');
  const letters = tokens[at]?.lower ?? '';
  return dates || PLAIN_LETTERS.has(letters) || LEADING_CODES.has(tokens[at]?.text ?? '');
}

/** "OPEC+": a plus sign that stands right behind letters belongs to them. */
function isPlus(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '+' && tokens[at].glued;
}

/** Whether words can be a person's name in full: two or more, none of them a word of titles and works. */
function isFullName(words: readonly Token[]): boolean {
  const parts = words.filter(
    ({ kind, glued }, index) => kind === 'word' && (index === 0 || !glued),
  );
  const isPlace = /^(?:Fort|Ft\.?|Mount|Mt\.?|St\.?)$/u.test(words[0]?.text ?? '');
  // "Bill Holm", but "Finance Bill"
  const rest = lower(words, 0) === 'bill' ? words.slice(1) : words;
  const plain = !isPlace && !rest.some(({ lower: word }) => NOT_NAMES.has(word));
  return plain && words.length <= LONGEST_PERSON && parts.length >= 2;
}

/** Words that open the name of a firm or a place and no person's: "Great | Wall Motor". */
const EPITHETS = /^(?:Free|Global|Golden|Grand|Great|Greater|High|New)$/u;

/** "Ada K. Mill" where the vocabulary knows Ada Mill: who the name is of without its initials. */
function withoutInitials(
  tokens: readonly Token[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): string | undefined {
  const plain = tokens.slice(from, to).filter(({ text }) => !/^\p{Lu}\.$/u.test(text));
  const known = plain.length < to - from ? vocabulary.names.at(plain, 0) : undefined;
  return known?.value.kind === 'person' && known.to === plain.length ? known.value.name : undefined;
}

function fullName(
  tokens: readonly Word[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
  met: Met,
): Mention | undefined {
  const words = tokens.slice(from, to);
  if (!isFullName(words) || EPITHETS.test(tokens[from - 1]?.text ?? '')) return undefined;
  const own = joined(words);
  const name = withoutInitials(tokens, from, to, vocabulary) ?? own;
  const full = met.people.get(words.at(-1)?.text ?? '');
  if (full?.endsWith(` ${name}`) === true)
    return { from, to, name: full, kind: 'person', country: false, by: 'surname' };
  if (met.people.get(words[0]?.text ?? '') !== name && isPlaced(tokens, from, to))
    met.places.add(name);
  const kind = met.places.has(name) ? 'place' : 'person';
  if (kind === 'person') meetPerson(met, name);
  return { from, to, name, kind, country: false, by: 'shape' };
}

/** "At | Golden Rose", "a cook in | Silver Creek": where something is; not "looked at | Olga Holm", "in | Olga Holm's view". */
function isPlaced(tokens: readonly Word[], from: number, to: number): boolean {
  const isWhere = /^(?:at|in|inside|near|outside)$/u.test(tokens[from - 1]?.lower ?? '');
  const isMeant =
    /^(?:ADJ|AUX|VERB)$/u.test(tokens[from - 2]?.tag ?? '') && tokens[from - 1]?.lower === 'at';
  return isWhere && !isMeant && tokens[to]?.lower !== "'s";
}

/** The words as they stand, joined by one space save where nothing parts them. */
export function joined(words: readonly Token[]): string {
  let text = '';
  for (const { glued, text: own } of words) text += text === '' || glued ? own : ` ${own}`;
  return text;
}
