import {
  CHANGE_NOUNS,
  COMPOUND_NOUNS,
  MORE,
  NUMBER_ENDINGS,
  PEAKS,
  QUALITIES,
  TIME_UNITS,
  WHOLE_LEADS,
} from '../lexicon/figures.ts';
import { FALSE_PLURALS, IRREGULAR_PLURALS, NOUN_STOPS, PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { SMALL_NUMBERS, TENS } from '../lexicon/numbers.ts';
import type { Word } from '../syntax/word.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberRead } from './number.ts';
import { isDash, lower, pastDash, type Read } from '../text/read.ts';

/** Between a number and its noun stand fewer tokens than this. */
const LONGEST_PHRASE = 8;

/** The words that a number counts, the last of them the noun in the plural. */
export interface Counted extends Read {
  readonly noun: readonly string[];
}

/** What a number counts: the noun that a hyphen joins to it, else the one that the phrase ends in. */
export function nounAt(
  tokens: readonly Word[],
  { to, spelled }: Pick<NumberRead, 'to' | 'spelled'>,
): Counted | undefined {
  if (!isDash(tokens[to]) || tokens[to]?.glued !== true)
    return changing(tokens, to) ?? phrase(tokens, to) ?? partOf(tokens, to);
  if (NUMBER_ENDINGS.has(lower(tokens, to + 1))) return phrase(tokens, to + 2);
  return hyphenated(tokens, to, spelled);
}

/** "a | 6 ship | increase": what changes by so many stands in the singular. */
function changing(tokens: readonly Word[], at: number): Counted | undefined {
  const noun = tokens[at];
  const isOne = [2, 3].some((back) => /^an?$/.test(lower(tokens, at - back)));
  const changes = isOne && CHANGE_NOUNS.has(lower(tokens, at + 1));
  return changes && noun && isSingular(noun) ? { to: at + 1, noun: [`${noun.lower}s`] } : undefined;
}

/** "four-day", "12-year", "18-member", "a 20-ship fleet", but not "a 12-year high". */
function hyphenated(tokens: readonly Word[], at: number, spelled: boolean): Counted | undefined {
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word') return undefined;
  const plural = `${noun.lower}s`;
  const isSpan = TIME_UNITS.has(plural);
  const peak = lower(tokens, pastDash(tokens, at + 2));
  if (isSpan && PEAKS.has(peak.replace(/s$/, ''))) return undefined;
  const known = isSpan || COMPOUND_NOUNS.has(noun.lower);
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

/** The words up to the first plural: "1.03 million | inbound and outbound trips", "40 | more ships". */
function phrase(tokens: readonly Word[], at: number): Counted | undefined {
  const noun: string[] = [];
  for (let next = at; next < at + LONGEST_PHRASE; next += 1) {
    const token = tokens[next];
    const word = lower(tokens, next);
    if (word === '+' || (isDash(token) && token?.glued === true)) continue;
    // "call-outs": a hyphen makes one word of two
    const joined = isDash(tokens[next - 1]) && token?.glued === true ? noun.pop() : undefined;
    const whole = joined === undefined ? word : `${joined}-${word}`;
    if (noun.length === 0 ? MORE.has(word) : word === 'and') continue;
    if (token?.kind !== 'word' || NOT_COUNTING.has(word)) return undefined;
    noun.push(whole);
    if (isPlural(word)) return withRun(tokens, at, { to: next + 1, noun });
  }
  return undefined;
}

/** "40 teachers | unions": what a plural only describes; "gave 40 teachers | jobs" or runs their unions. */
function withRun(tokens: readonly Word[], at: number, first: Counted): Counted | undefined {
  let end = first.to;
  while (tokens[end]?.tag === 'NOUN') end += 1;
  const run = tokens.slice(first.to, end).map(({ lower: word }) => word);
  const last = run.findLastIndex(isPlural);
  if (last < 0) return first;
  if (last > 0 && unitOf(first.noun.at(-1) ?? '') === 'people') return first;
  let lead = at - 1;
  while (/^(?:ADV|NUM|SYM)$/.test(tokens[lead]?.tag ?? '')) lead -= 1;
  if (tokens[lead]?.tag === 'VERB') return undefined;
  return { to: first.to + last + 1, noun: [...first.noun, ...run.slice(0, last + 1)] };
}

/** A phrase that counts holds no other number: "79 five years ago". */
const NOT_COUNTING = new Set([...NOUN_STOPS, ...SMALL_NUMBERS.keys(), ...TENS.keys()]);

const OF_REACH = 8;

/** "33 of the continent's poorest states", "9 of Lund's 40 ships": some of a known number. */
function partOf(tokens: readonly Word[], at: number): Counted | undefined {
  if (lower(tokens, at) !== 'of') return undefined;
  const words = tokens.slice(at + 1, at + OF_REACH);
  const end = words.findIndex(({ kind }) => kind === 'mark');
  const whole = end < 0 ? words : words.slice(0, end);
  const known = whole.findIndex(
    ({ lower: word }, place) => word === "'s" || (place === 0 && WHOLE_LEADS.has(word)),
  );
  const noun = known < 0 ? undefined : whole.slice(known).find(({ lower: word }) => isPlural(word));
  return noun && { to: at, noun: [noun.lower] };
}

/** Whether a word reads as a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return /.{2}[^sui]s$/.test(word) && !FALSE_PLURALS.has(word);
}

export function unitOf(plural: string): string {
  return PEOPLE_NOUNS.has(plural) || (/(?:ians|ese|ans)$/.test(plural) && plural.length > 5)
    ? 'people'
    : (IRREGULAR_PLURALS.get(plural) ?? plural);
}
