import { PERSONS, TIES } from '../lexicon/attribution.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Parse } from '../syntax/parse.ts';
import { isBodily, unnamedSpeaker } from './described.ts';
import type { Speaker } from './attribution.ts';
import type { Reading } from './reading.ts';

/** "A trader of timber in Lund, who" is no longer than this, in tokens. */
const REACH = 12;

/**
 * The unnamed person whom a sentence opens with, for whom "she" may stand afterwards.
 *
 * Takes "A maker of nets in Lund, who ...", "One dealer from Varby has ...".
 * Refuses "A ship in Lund", and a phrase that goes on to a person's name.
 */
export function unnamedPerson(reading: Reading): Speaker | undefined {
  const { tokens, from, mentions } = reading;
  if (!ONE.test(lower(tokens, from))) return personInside(reading);
  const end = beforeWho(reading) ?? personEnd(reading);
  const named = mentions.some(
    (other) => other.kind === 'person' && end !== undefined && other.from <= end + 1,
  );
  return end === undefined || named ? undefined : unnamedSpeaker(reading, from, end)?.speaker;
}

const ONE = /^(?:an?|another|one)$/u;

/** "Outside one of them | a girl | was drawing": the unnamed person who is the subject of a clause. */
function personInside(reading: Reading): Speaker | undefined {
  const { tokens, from, to } = reading;
  for (let at = from + 1; at < to; at += 1) {
    if (!ONE.test(lower(tokens, at)) || TIES.has(lower(tokens, at - 1))) continue;
    const end = personEnd({ ...reading, from: at });
    const acts = end !== undefined && acting(reading.tokens, reading.parse, end);
    if (acts) return unnamedSpeaker(reading, at, end)?.speaker;
  }
  return undefined;
}

/** Whether a verb stands behind a noun, or behind "of ten" that tells more of it. */
function acting(tokens: readonly Token[], parse: Parse, end: number): boolean {
  return [end, end + 2].some((at) => {
    const chunk = parse.chunkAt(at);
    const tells = chunk?.kind === 'verb' && chunk.group.form !== 'gerund';
    return tells && (at === end || TIES.has(lower(tokens, end)));
  });
}

/** The end of an opening phrase that "who" follows, with or without a comma. */
function beforeWho({ tokens, from, to }: Reading): number | undefined {
  for (let at = from + 2; at < Math.min(to, from + REACH); at += 1) {
    if (lower(tokens, at) === 'who') return lower(tokens, at - 1) === ',' ? at - 1 : at;
    const stops = /^[^-’'.\p{L}\p{N}]$/u.test(lower(tokens, at));
    if (stops && lower(tokens, at + 1) !== 'who') return undefined;
  }
  return undefined;
}

/** The end of an opening phrase whose noun is a person, with the place or body that is tied to it. */
function personEnd({ tokens, names, from, to }: Reading): number | undefined {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LEAD); at += 1) {
    if (!isPerson(tokens[at])) continue;
    if (!TIES.has(lower(tokens, at + 1))) return isPerson(tokens[at + 1]) ? at + 2 : at + 1;
    const tied = /^(?:an?|the)$/u.test(lower(tokens, at + 2)) ? at + 3 : at + 2;
    return names.startingAt(tied)?.to ?? at + 1;
  }
  return undefined;
}

/** Words before the noun are no more than this: "One | young timber | trader". */
const LONGEST_LEAD = 5;

/** A title, a word for one person, or one of a group of people. */
function isPerson(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower: word } = token;
  if (TITLES.has(word) || PERSONS.has(word) || /(?:man|person)$/u.test(word)) return true;
  return (GROUP_WORDS.has(`${word}s`) || PEOPLE_NOUNS.has(`${word}s`)) && !isBodily(word);
}
