import {
  CHANGE_NOUNS,
  COMPOUND_NOUNS,
  QUALITIES,
  TIME_UNITS,
  WHOLE_LEADS,
} from '../lexicon/figures.ts';
import { FALSE_PLURALS, IRREGULAR_PLURALS, NOUN_STOPS, PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { SMALL_NUMBERS, TENS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberRead } from './number.ts';
import { follows, isDash, lower, type Read } from './read.ts';

const LONGEST_PHRASE = 5;

/** Words between a number and its noun that say that it comes on top. */
const MORE = new Set(['additional', 'extra', 'fewer', 'more', 'other']);

/** The words that a number counts, the last of them the noun in the plural. */
export interface Phrase extends Read {
  readonly noun: readonly string[];
}

/** Words behind a number and a hyphen that leave it a number: "20-odd ships", "40-plus ships". */
const NUMBER_ENDINGS = new Set(['odd', 'plus']);

/** What a number counts: the noun that a hyphen joins to it, else the one that the phrase ends in. */
export function nounAt(tokens: readonly Token[], { to, spelled }: NumberRead): Phrase | undefined {
  if (!isDash(tokens[to]) || tokens[to]?.glued !== true)
    return changing(tokens, to) ?? phrase(tokens, phraseStart(tokens, to)) ?? partOf(tokens, to);
  if (NUMBER_ENDINGS.has(lower(tokens, to + 1))) return phrase(tokens, to + 2);
  return hyphenated(tokens, to, spelled);
}

/** "a | 6 ship | increase": what changes by so many stands in the singular. */
function changing(tokens: readonly Token[], at: number): Phrase | undefined {
  const noun = tokens[at];
  const changes = CHANGE_NOUNS.has(lower(tokens, at + 1)) && /^an?$/.test(lower(tokens, at - 2));
  return changes && noun !== undefined && isSingular(noun)
    ? { to: at + 1, noun: [`${noun.lower}s`] }
    : undefined;
}

/** Steps over "+", "or so" and "head of". */
function phraseStart(tokens: readonly Token[], at: number): number {
  if (lower(tokens, at) === '+') return at + 1;
  return follows(tokens, at, 'or', 'so') || follows(tokens, at, 'head', 'of') ? at + 2 : at;
}

/** "four-day", "12-year", "18-member", "a 20-ship fleet". */
function hyphenated(tokens: readonly Token[], at: number, spelled: boolean): Phrase | undefined {
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word') return undefined;
  const plural = `${noun.lower}s`;
  const known = TIME_UNITS.has(plural) || COMPOUND_NOUNS.has(noun.lower);
  const counted = known || (!spelled && isSingular(noun) && !isDash(tokens[at + 2]));
  return counted ? { to: at + 2, noun: [plural] } : undefined;
}

function isSingular({ text, lower: word }: Token): boolean {
  return (
    /^[a-z]{3,}$/.test(text) &&
    !/(?:ed|s)$/.test(word) &&
    !NOUN_STOPS.has(word) &&
    !QUALITIES.has(word)
  );
}

function phrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < LONGEST_PHRASE; next += 1) {
    const token = tokens[next];
    if (isDash(token) && token?.glued === true) continue;
    if (words.length === 0 && isOnTop(tokens, next)) continue;
    if (words.length > 0 && joinsAdjectives(tokens, next)) continue;
    if (token?.kind !== 'word' || endsPhrase(token)) return undefined;
    words.push(token.lower);
    if (isPlural(token.lower)) return { to: next + 1, noun: words };
  }
  return undefined;
}

/** "1.03 million inbound | and | outbound trips": between two words before one plural noun. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [word, noun] = [tokens[at + 1], tokens[at + 2]];
  return (
    lower(tokens, at) === 'and' &&
    word?.kind === 'word' &&
    !endsPhrase(word) &&
    !isPlural(word.lower) &&
    noun?.kind === 'word' &&
    isPlural(noun.lower)
  );
}

/** A phrase that counts holds no other number: "79 five years ago". */
function endsPhrase({ lower: word }: Token): boolean {
  return NOUN_STOPS.has(word) || SMALL_NUMBERS.has(word) || TENS.has(word);
}

/** "40 more ships", but not "40 more than" */
function isOnTop(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return MORE.has(lower(tokens, at)) && next?.kind === 'word' && next.lower !== 'than';
}

const OF_REACH = 8;

/** "33 of the continent's poorest states", "48 of the 230 seats", "9 of Lund's 40 ships": some of a known number. */
function partOf(tokens: readonly Token[], at: number): Phrase | undefined {
  if (lower(tokens, at) !== 'of') return undefined;
  let known = WHOLE_LEADS.has(lower(tokens, at + 1));
  for (let next = at + 1; next < at + OF_REACH; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'mark' || token === undefined) return undefined;
    known ||= token.lower === "'s";
    if (known && isPlural(token.lower)) return { to: at, noun: [token.lower] };
  }
  return undefined;
}

/** Whether a word reads as a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return (
    /[^su]s$|[aeiou]us(?:es)$/.test(word) &&
    word.length > 3 &&
    !/(?:ss|us|is)$/.test(word) &&
    !FALSE_PLURALS.has(word)
  );
}

export function unitOf(plural: string): string {
  return PEOPLE_NOUNS.has(plural) || (/(?:ians|ese|ans)$/.test(plural) && plural.length > 5)
    ? 'people'
    : (IRREGULAR_PLURALS.get(plural) ?? plural);
}
