import { isBodily } from '../lexicon/bodies.ts';
import { PERSONS } from '../lexicon/attribution.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './attribution.ts';
import { unnamedSpeaker } from './described.ts';
import { phraseEnd } from './phrase.ts';
import { peopleIn, type Reading } from './reading.ts';

/**
 * The unnamed person who is the first subject of that kind, for whom "she" may stand afterwards.
 *
 * Takes "A maker of nets in Lund, who ...", "One dealer from Varby has ...", "Outside, a girl was".
 * Refuses "A ship in Lund", and a phrase that goes on to a person's name.
 */
export function unnamedPerson(reading: Reading): Speaker | undefined {
  const { tokens, parse } = reading;
  const clause = parse.clauses.find(
    ({ subject, subjectBy }) =>
      subjectBy === 'own' &&
      subject !== null &&
      /^(?:an?|another|one)$/u.test(lower(tokens, subject.from)) &&
      isPerson(tokens[subject.head]),
  );
  const from = clause?.subject?.from;
  if (clause === undefined || from === undefined) return undefined;
  const to = phraseEnd(reading, from, clause.verb.from);
  const isNamed = peopleIn(reading).some((other) => from < other.from && other.from <= to + 1);
  return isNamed ? undefined : unnamedSpeaker(reading, from, to)?.speaker;
}

/** Whether a token is a title, a word for one person, or one of a group of people. */
export function isPerson(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower: word } = token;
  if (TITLES.has(word) || PERSONS.has(word) || /(?:man|person)$/u.test(word)) return true;
  return (GROUP_WORDS.has(`${word}s`) || PEOPLE_NOUNS.has(`${word}s`)) && !isBodily(word);
}
