import { isBodily } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import { lower } from '../text/read.ts';
import type { Mention } from '../names/mention.ts';
import { joined } from '../names/shape.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { peopleIn, type Reading } from './reading.ts';
import {
  afterName,
  afterSpeaker,
  headWords,
  type KnownSpeakers,
  type Pronoun,
  pronounOf,
  speakerNamed,
} from './known.ts';
import { beforeTitles, titleBefore } from './named.ts';
import { isBehind, type ReportingClause } from './reporting-clause.ts';
import { roleAfter } from './speaker-phrase.ts';
import { inView, isPerson } from './unnamed.ts';

/** What is known with the bodies of a sentence, which "the bank" may mean in the same sentence. */
export function withBodies(reading: Reading): KnownSpeakers {
  return reading.mentions
    .filter(({ kind }) => kind === 'body')
    .map((body) => introduced(reading, body, roleBehind(reading, body.to)))
    .reduce(afterName, reading.known);
}

/**
 * What is known with the one person whom a sentence brings up, for whom "he" stands next; nobody where
 * any of several, or somebody unknown, may be meant; and whether it begins with something new. Who spoke
 * before it goes on no further.
 */
export function withPerson(reading: Reading): KnownSpeakers {
  const first = reading.parse.clauses[0]?.subject?.from ?? -1;
  const hasNew = /^(?:an?|another)$/u.test(lower(reading.tokens, first));
  const known = { ...reading.known, lastSpeaker: undefined, hasNew };
  const people = inView(reading, reading.to);
  const isOne = people.every((one) => one?.name === people[0]?.name);
  if (people.length > 0) return { ...known, lastPerson: isOne ? people[0] : undefined };
  return namesUnknown(reading) ? { ...known, lastPerson: undefined } : known;
}

/** Whether a subject may be a person's name that nothing else knows: "Holm | laughed". */
function namesUnknown({ tokens, parse, names }: Reading): boolean {
  return parse.clauses.some(({ subject, subjectBy }) => {
    const noun = tokens[subject?.head ?? -1];
    const isName = noun?.tag === 'PROPN' && names.endingAt(subject?.to ?? 0) === undefined;
    return isName && subjectBy === 'own' && !isPerson(noun) && !isBodily(noun.lower);
  });
}

/** What is known behind a sentence: its people with their roles, then who speaks in it. */
export function knownBehind(
  reading: Reading,
  clauses: readonly ReportingClause[],
  attributions: readonly Attribution[],
): KnownSpeakers {
  const titled = reading.mentions.flatMap((mention) => {
    const role = roleOf(reading, mention) ?? reading.known.roleOf.get(mention.name);
    return role === undefined ? [] : [{ ...introduced(reading, mention, role), resolved: false }];
  });
  const told = { ...reading.known, pronouns: pronounsIn(reading, clauses) };
  const known = withPerson({ ...reading, known: titled.reduce(afterName, told) });
  // Who denies something spoke too.
  const speakers = [...clauses.filter(({ content }) => content !== null), ...attributions]
    .sort((a, b) => a.from - b.from)
    .map(({ speaker }) => speaker);
  return [...speakers, ...announced(reading, clauses)].reduce(afterSpeaker, known);
}

/** Who is told to be "he" or "she", by a sentence too: "Mr Holm", "the chairwoman, Olga Holm", "he said". */
function pronounsIn(
  reading: Reading,
  clauses: readonly ReportingClause[],
): ReadonlyMap<string, Pronoun> {
  const named = peopleIn(reading).map(({ name, from, to }) => ({
    name,
    words: [
      ...reading.tokens.slice(officeBefore(reading, from), from).map((token) => token.lower),
      ...headWords(roleBehind(reading, to) ?? '').slice(-1),
    ],
  }));
  const speaking = clauses.map(({ speaker: { name }, clause: { subject } }) => ({
    name,
    words: [lower(reading.tokens, subject?.from ?? -1)],
  }));
  const told = [...named, ...speaking].flatMap(({ name, words }) => {
    const pronoun = words.map(pronounOf).find((one) => one !== undefined);
    return pronoun === undefined ? [] : [[name, pronoun] as const];
  });
  return new Map([...reading.known.pronouns, ...told]);
}

function introduced({ known }: Reading, mention: Mention, role = ''): Speaker {
  return { ...speakerNamed(known, mention), role: role === '' ? null : role };
}

/** The title before a person's name, or the description behind it: "Premier A.", "A., the premier,". */
function roleOf(reading: Reading, { kind, by, from, to }: Mention): string | undefined {
  if (kind !== 'person' || by === 'role') return undefined;
  const start = officeBefore(reading, from);
  return titleBefore(reading.tokens, start, from, reading.from) ?? roleBehind(reading, to);
}

/** "Vice Premier of the State Council of X | A. Name" is no longer than this before the name, in tokens. */
const LONGEST_OFFICE = 16;

/** The start of the titles before a name, or of an office "of" something that no other name parts from it. */
function officeBefore({ tokens, names, from }: Reading, at: number): number {
  const near = beforeTitles(tokens, at, from);
  if (near < at) return near;
  for (let start = at - 1; start >= Math.max(from, at - LONGEST_OFFICE); start -= 1) {
    if (names.endingAt(start + 1)?.kind === 'person') return at;
    if (lower(tokens, start + 1) === 'of' && TITLES.has(lower(tokens, start)))
      return beforeTitles(tokens, start + 1, from);
  }
  return at;
}

/** The description between commas behind a name: "A., | the premier,". */
function roleBehind(reading: Reading, at: number): string | undefined {
  const role = roleAfter(reading, at, false);
  return role && joined(reading.tokens.slice(role.from, role.to));
}

/** "The minister said:" — the words follow in the next paragraph; "“No,” he said." — in the next sentence. */
function announced(reading: Reading, clauses: readonly ReportingClause[]): Speaker[] {
  const { tokens, to, runs, mentions, known } = reading;
  const beside = clauses.filter((clause) => runs.some((run) => isBehind(clause, run)));
  const speakers = beside.slice(0, 1).map(({ speaker }) => speaker);
  if (tokens[to - 1]?.text !== ':') return speakers;
  // "And this from the mayor, A. Name:"
  const named = mentions.find((mention) => mention.kind === 'person' && mention.to === to - 1);
  const last = clauses.at(-1)?.speaker ?? (named && speakerNamed(known, named));
  return last === undefined ? speakers : [...speakers, last];
}
