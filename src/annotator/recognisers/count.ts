import { FALSE_PLURALS, IRREGULAR_PLURALS, NOUN_STOPS, PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './draft.ts';
import { readNumber } from './number.ts';
import { isDash, lower } from './read.ts';

const TIME_UNITS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'decades']);
const LONGEST_PHRASE = 5;

/** Words before a small spelled number that point back: "the two countries" counts nothing new. */
const POINTERS = new Set([
  'the',
  'these',
  'those',
  'their',
  'our',
  'its',
  'both',
  'other',
  "'s",
  'any',
  'every',
]);

/** Words before a number that make it a name or an address: "Article 5", "No. 10", "page 3". */
const LABELS = new Set([
  'article',
  'chapter',
  'no',
  'number',
  'page',
  'section',
  'version',
  'resolution',
  'paragraph',
  'phase',
  'level',
  'boeing',
  'airbus',
  'type',
  'group',
  'route',
  'channel',
  'covid',
  'option',
  'part',
  'volume',
  'flight',
  'room',
  'gate',
  'track',
  'act',
  'rule',
  'clause',
]);

/**
 * Takes "78 projects", "nearly fifteen documents", "33 of the states", "223,000 Chinese tourists", "two nuclear power
 * plants", "four-day", "12 years".
 * Refuses "the two countries", "Article 5", "Boeing 737 jets", "2024 elections", "one of the".
 */
export function readCount(tokens: readonly Token[], at: number): Figure | undefined {
  const number = readNumber(tokens, at);
  if (
    number === undefined ||
    LABELS.has(lower(tokens, at - 1)) ||
    isPointedAt(tokens, at, number.spelled)
  )
    return undefined;
  const oneDay = number.value === 1 && isDash(tokens[number.to]);
  if (
    (number.value <= 1 && !oneDay) ||
    !Number.isFinite(number.value) ||
    isYearLike(tokens, at, number.to)
  )
    return undefined;
  const joined =
    hyphenated(tokens, number.to) ?? phrase(tokens, number.to) ?? partOf(tokens, number.to);
  if (joined === undefined) return undefined;
  const head = joined.noun.at(-1) ?? '';
  return {
    ...joined,
    value: number.value,
    step: number.step,
    unit: unitOf(head),
    kind: TIME_UNITS.has(head) ? 'duration' : 'count',
    rule: TIME_UNITS.has(head) ? 'duration' : 'count',
  };
}

function isPointedAt(tokens: readonly Token[], at: number, spelled: boolean): boolean {
  return spelled && tokens[at]?.lower !== 'a' && POINTERS.has(lower(tokens, at - 1));
}

/** A bare "2024" before a noun is a year: "the 2024 elections". */
function isYearLike(tokens: readonly Token[], at: number, to: number): boolean {
  return to === at + 1 && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
}

/** Words between a number and its noun that say that it comes on top. */
const MORE = new Set(['additional', 'extra', 'fewer', 'more', 'other']);

interface Phrase {
  readonly to: number;
  readonly noun: readonly string[];
}

/** Nouns that a number joins by a hyphen to count them: "an 18-member group". */
const COMPOUND_NOUNS = new Set(['country', 'member', 'nation', 'person', 'point', 'seat', 'state']);

/** "four-day", "12-year", "18-member". */
function hyphenated(tokens: readonly Token[], at: number): Phrase | undefined {
  const noun = tokens[at + 1];
  if (!isDash(tokens[at]) || tokens[at]?.glued !== true || noun?.kind !== 'word') return undefined;
  const plural = `${noun.lower}s`;
  const counted = TIME_UNITS.has(plural) || COMPOUND_NOUNS.has(noun.lower);
  return counted ? { to: at + 2, noun: [plural] } : undefined;
}

function phrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < LONGEST_PHRASE; next += 1) {
    const token = tokens[next];
    if (isDash(token) && token?.glued === true) continue;
    if (
      words.length === 0 &&
      MORE.has(token?.lower ?? '') &&
      tokens[next + 1]?.kind === 'word' &&
      lower(tokens, next + 1) !== 'than'
    )
      continue;
    if (token?.kind !== 'word' || NOUN_STOPS.has(token.lower)) return undefined;
    words.push(token.lower);
    if (isPlural(token.lower)) return { to: next + 1, noun: words };
  }
  return undefined;
}

const DETERMINERS = new Set(['the', 'its', 'their', 'our', 'these', 'those', 'his', 'her']);
const OF_REACH = 8;

/** "33 of the continent's poorest states", "48 of the 230 seats": some of a known number. */
function partOf(tokens: readonly Token[], at: number): Phrase | undefined {
  if (lower(tokens, at) !== 'of' || !DETERMINERS.has(lower(tokens, at + 1))) return undefined;
  for (let next = at + 2; next < at + OF_REACH; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'mark' || token === undefined) return undefined;
    if (isPlural(token.lower)) return { to: at, noun: [token.lower] };
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
