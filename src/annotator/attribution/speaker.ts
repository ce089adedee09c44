import { takes } from '../lexicon/sayings.ts';
import { lower } from '../text/read.ts';
import { contentOf } from './content.ts';
import { dataOrigin } from './data.ts';
import { described } from './described.ts';
import { named, several } from './named.ts';
import { newName } from './new-name.ts';
import { segmentStart } from './phrase.ts';
import { resolved, type Reading, type SpeakerAt } from './reading.ts';
import { headWords, isMeant, isOneUnnamed } from './known.ts';
import { inView } from './unnamed.ts';
import type { Speaker } from './attribution.ts';

const HE = new Set(['he', 'she', 'him', 'her']);

/**
 * Who a noun phrase, tokens `[from, to)`, stands for: a pronoun, whoever gathered some data, a name
 * with its titles, names joined by "and", a name that nothing else knows, a description of
 * somebody named before, a group or an unnamed source.
 */
export function speakerOf(reading: Reading, from: number, to: number): SpeakerAt | undefined {
  const word = lower(reading.tokens, to - 1);
  if (HE.has(word)) return resolved(personBefore(reading, to - 1), to - 1, to);
  if (word === 'it' || word === 'they')
    return to - from === 1 ? resolved(bodily(reading, word), from, to) : undefined;
  return (
    dataOrigin(reading, from, to, speakerOf) ??
    several(reading, from, to) ??
    named(reading, from, to) ??
    newName(reading, from, to) ??
    described(reading, from, to)
  );
}

/**
 * "he" is rather whom the sentence names before it than who was named last, but in "Tor Holm had left,
 * | he said" nobody whom he names; nobody where any of several may be
 * meant, nor, in "He replied", who spoke last.
 */
function personBefore(reading: Reading, pronoun: number): Speaker | undefined {
  const { known, tokens, parse } = reading;
  const clause = parse.clauses.find(({ subject }) => subject?.from === pronoun);
  const isTold =
    clause !== undefined &&
    lower(tokens, pronoun - 1) === ',' &&
    takes(clause.verb.lemma, 'clause') &&
    contentOf(reading, clause) === null;
  const end = isTold ? segmentStart(reading, pronoun) : pronoun;
  const word = lower(tokens, pronoun);
  const people = inView(reading, end).filter(
    (one) => one === undefined || isMeant(known, one, word),
  );
  const person = people.length === 0 ? known.lastPerson : people[0];
  if (person === undefined || people.some((one) => one?.name !== person.name)) return undefined;
  const isReply = REPLYING.test(lower(tokens, pronoun + 1));
  if (isReply && person.name === known.lastSpeaker?.name) return undefined;
  return isMeant(known, person, word) ? person : undefined;
}

const REPLYING = /^(?:answer|counter|repli|respond|retort)(?:ed|s|es)$/u;

/** "it" is no person, nor a body of several before a person; "they" are rather those who spoke last. */
function bodily({ known }: Reading, word: string): Speaker | undefined {
  const { lastPerson, lastSpeaker, bodies } = known;
  const isOne = lastSpeaker === undefined || lastSpeaker.kind === 'person';
  if (word === 'they') return isOne || isOneUnnamed(lastSpeaker) ? undefined : lastSpeaker;
  // A name of two words that is nobody's for sure may be a firm's.
  const isFirm = lastPerson !== undefined && !known.pronouns.has(lastPerson.name);
  if (isOne) return bodies.length === 1 && !isFirm && !known.hasNew ? bodies[0] : undefined;
  // "a paper": beside a body named before, either may be meant.
  const { kind, name } = lastSpeaker;
  const isOpen = /^an? /u.test(name) ? bodies.length > 0 : headWords(name).at(-1)?.endsWith('s');
  return kind === 'group' && isOpen === true ? undefined : lastSpeaker;
}
