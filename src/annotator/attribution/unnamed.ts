import { isBodily } from '../lexicon/bodies.ts';
import { PAPERS, PERSONS } from '../lexicon/attribution.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { takes } from '../lexicon/sayings.ts';
import { lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './attribution.ts';
import { unnamedSpeaker } from './described.ts';
import { speakerNamed } from './known.ts';
import { byDescription } from './recall.ts';
import type { NounChunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { phraseEnd } from './phrase.ts';
import { isQuoted, peopleIn, type Reading } from './reading.ts';

/**
 * Whom the sentence brings up before a token in its own words, so that "he" may mean them: those it
 * names, and those it calls by a noun; undefined for one of whom nothing tells who it is.
 */
export function inView(reading: Reading, end: number): (Speaker | undefined)[] {
  const { parse, known, tokens } = reading;
  // "Holm's chairman": Holm may be a firm.
  const named = peopleIn(reading)
    .filter(({ to }) => {
      const chunk = lower(tokens, to) === "'s" ? parse.chunkAt(to) : undefined;
      return chunk?.kind !== 'noun' || !isPerson(tokens[chunk.phrase.head]);
    })
    .map((one) => ({ ...one, speaker: speakerNamed(known, one) }));
  const others = parse.chunks
    .filter((chunk) => chunk.kind === 'noun' && isOther(reading, chunk))
    .map(({ from, to }) => ({ from, to, speaker: otherAt(reading, from, to) }));
  return [...named, ...others]
    .filter(({ to }) => to <= end)
    .sort((one, other) => one.from - other.from)
    .map(({ speaker }) => speaker);
}

/** "the nurse", "a maker of nets"; not "Holm, | a nurse", "the nurse | Olga Holm", "was | a nurse", "thanked | her son". */
function isOther(reading: Reading, { from, to, phrase }: NounChunk): boolean {
  const { tokens, parse, names } = reading;
  if (isQuoted(reading, from) || names.isInside(from)) return false;
  const clause = clauseOf(reading, from);
  if (!isPerson(tokens[phrase.head])) return clause !== undefined && mayBeOne(reading, clause);
  const name = lower(tokens, to) === ',' ? to + 1 : to;
  if (names.startingAt(name)?.kind === 'person') return false;
  // Who belongs to somebody is seldom the one that is spoken of next, save as the subject.
  if (clause === undefined && /^(?:her|his)$/.test(lower(tokens, from))) return false;
  const lead = parse.chunkAt(from - 1);
  const isState = lead?.kind === 'verb' && /^(?:be|become|remain)$/u.test(lead.group.lemma);
  const isSame = isState || /^(?:,|as)$/u.test(lower(tokens, from - 1));
  return !isSame || clause !== undefined;
}

/** Who is meant: whom words like these told of before, or one whom the sentence has as its subject: "a maker of nets". */
function otherAt(reading: Reading, from: number, to: number): Speaker | undefined {
  const { tokens, known } = reading;
  const clause = clauseOf(reading, from);
  const isNew =
    clause !== undefined &&
    isPerson(tokens[clause.subject?.head ?? -1]) &&
    /^(?:an?|another|one)$/u.test(lower(tokens, from));
  return isNew
    ? unnamedSpeaker(reading, from, phraseEnd(reading, from, clause.verb.from))?.speaker
    : byDescription(known, tokens.slice(from, to));
}

/** The clause whose subject begins at a token. */
function clauseOf({ parse }: Reading, from: number): Clause | undefined {
  return parse.clauses.find(
    ({ subject, subjectBy }) => subjectBy === 'own' && subject?.from === from,
  );
}

/** Whether a token is a title, a word for one person, or one of a group of people. */
export function isPerson(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower: word } = token;
  if (TITLES.has(word) || PERSONS.has(word) || /(?:man|person)$/u.test(word)) return true;
  return (GROUP_WORDS.has(`${word}s`) || PEOPLE_NOUNS.has(`${word}s`)) && !isBodily(word);
}

/** "The goalkeeper | told": whether the subject of a clause may be one person, though no list has the noun. */
function mayBeOne({ tokens, names }: Reading, { subject, verb, opener }: Clause): boolean {
  const noun = tokens[subject?.head ?? -1];
  const word = noun?.lower ?? '';
  if (opener !== null || verb.passive || names.endingAt(verb.from) !== undefined) return false;
  if (/^(?:her|him)self$/u.test(word)) return true;
  const speaks = takes(verb.lemma, 'clause') && !takes(verb.lemma, 'evidence');
  const isOne = noun?.tag === 'NOUN' && !word.endsWith('s') && !isBodily(word);
  return isOne && !PAPERS.has(word) && (speaks || isDoer(word));
}

/** "brewer", "singer", "violinist": a word that may well be for one who does something. */
export function isDoer(word: string): boolean {
  return /(?:er|ian|ist|or)$/u.test(word);
}
