import { TIES } from '../lexicon/attribution.ts';
import { BODY_WORDS, isBodily } from '../lexicon/bodies.ts';
import { NOUN_STOPS, PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { joined } from '../names/shape.ts';
import { lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './attribution.ts';
import { byDescription } from './recall.ts';
import { resolved, type Reading, type SpeakerAt } from './reading.ts';

/** A description, a group or an unnamed source: "the ministry", "officials", "a Chinese source". */
export function described(reading: Reading, start: number, to: number): SpeakerAt | undefined {
  const from = nounStart(reading.tokens, start, to);
  const words = reading.tokens.slice(from, to);
  if (!isPlain(words)) return undefined;
  const known = byDescription(reading.known, words);
  if (known !== undefined) return resolved(known, from, to);
  return isSpeaking(words) ? { from, to, speaker: asNamed(words) } : undefined;
}

/** Any noun phrase as a speaker, for words that leave no doubt that somebody is credited. */
export function unnamedSpeaker(
  { tokens }: Reading,
  start: number,
  to: number,
): SpeakerAt | undefined {
  const from = nounStart(tokens, start, to);
  const words = tokens.slice(from, to);
  if (!isPlain(words)) return undefined;
  const last = words.at(-1);
  const isNone =
    last === undefined || /^(?:i|one)$/u.test(last.lower) || NOUN_STOPS.has(last.lower);
  if ((isNone && last?.tag !== 'PROPN') || !isNounPhrase(words)) return undefined;
  return { from, to, speaker: asNamed(words) };
}

/** Pronouns, alone or with a verb, and marks that stand inside no words or names. */
const NO_NOUN =
  /^(?:he|no|nobody|none|she|they|we|wh(?:at|ich|ose)|you)$|'(?:d|ll|m|re|ve)$|^[^\p{L}\p{N}\p{S}&.'’-]$/u;

function isPlain(words: readonly Token[]): boolean {
  return words.length > 0 && !words.some(({ lower: word }) => NO_NOUN.test(word));
}

/** The noun that a phrase is about: "spokesman" of "a spokesman for the ministry". */
function headOf(words: readonly Token[]): string {
  const tie = words.findIndex(({ lower: word }, index) => index > 0 && TIES.has(word));
  return words.at(tie < 0 ? -1 : tie - 1)?.lower ?? '';
}

const DETERMINERS = /^(?:the|an?|another|one|two|three|four|five|his|her|its|their|our|my)$/u;

/** Whether a phrase names a group, a sort of body, or somebody by an office with an article. */
function isSpeaking(words: readonly Token[]): boolean {
  if (words.some(({ lower: word }) => GROUP_WORDS.has(word))) return true;
  const head = headOf(words);
  if (isBodily(head)) return true;
  const owned = words.some(({ lower: word }) => word === "'s");
  return TITLES.has(head) && (owned || DETERMINERS.test(words[0]?.lower ?? ''));
}

/** A noun phrase opens with an article or a capital, or names a group or body. */
function isNounPhrase(words: readonly Token[]): boolean {
  const [first] = words;
  const opens =
    /^(?:some|many|most|several)$/u.test(first?.lower ?? '') ||
    DETERMINERS.test(first?.lower ?? '') ||
    /^\p{Lu}/u.test(first?.text ?? '');
  return opens || words.some(({ lower: word }) => GROUP_WORDS.has(word) || BODY_WORDS.has(word));
}

/** Words that open a sentence with a capital and are no part of a name. */
const NO_NAME =
  /^(?:the|an?|one|two|three|four|five|some|many|most|several|other|another|both|all|my|our|his|her|its|their|reports|sources)$/u;

/** A group as the text names it, without the article where it says more than "the bank". */
export function asNamed(words: readonly Token[]): Speaker {
  const own = words.slice(openingOf(words));
  const named = joined(own);
  const opening = own[0]?.lower ?? '';
  const isSmall = NO_NAME.test(opening) || GROUP_WORDS.has(opening) || PEOPLE_NOUNS.has(opening);
  const name = isSmall ? opening + named.slice(opening.length) : named;
  const kind = isFull(words) && isBodily(headOf(words)) ? 'body' : 'group';
  return { name, role: null, kind, resolved: false };
}

/** How many words open a description that are no part of the name: "the | ministry of trade", "the country's | bank". */
function openingOf(words: readonly Token[]): number {
  if (!isFull(words)) return 0;
  return words[2]?.lower === "'s" &&
    /^(?:city|country|nation|region|state)$/u.test(words[1]?.lower ?? '')
    ? 3
    : 1;
}

/** Whether an article stands before a name, or before a description that needs none to be told from others. */
function isFull(words: readonly Token[]): boolean {
  if (words[0]?.lower !== 'the') return false;
  const tied = words.some(({ lower: word }) => word === "'s" || word === 'of' || word === 'for');
  const sort = words.length > 2 && isBodily(headOf(words));
  return tied || sort || /^\p{Lu}/u.test(words[1]?.text ?? '');
}

/** Words that tie a second noun to the first: "sources close to the talks". */
const WITHIN_PHRASE = new Set([...TIES, 'into', 'over']);

/** Where the last noun phrase begins: "In the communiqué | the parties". */
function nounStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    const opens = ['the', 'a', 'an'].includes(lower(tokens, at));
    if (opens && !WITHIN_PHRASE.has(lower(tokens, at - 1))) return at;
  }
  return from;
}
