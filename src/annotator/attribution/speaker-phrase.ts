import { TIES } from '../lexicon/attribution.ts';
import { BODY_SORTS, isBodily } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import { SAYING_LEMMAS } from '../lexicon/sayings.ts';
import { joined } from '../names/shape.ts';
import { holds, isNumeric, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { Speaker } from './attribution.ts';
import { unnamedSpeaker } from './described.ts';
import { speakerNamed } from './known.ts';
import { isClearlyFinite, phraseEnd } from './phrase.ts';
import { roleIn, several } from './named.ts';
import type { Reading, SpeakerAt } from './reading.ts';
import { speakerOf } from './speaker.ts';
import { isDoer, isPerson } from './unnamed.ts';

/**
 * Who the subject of a clause stands for, with the description that stands beside it.
 *
 * @param anyPhrase whether a phrase that names nobody known will do
 */
export function speakerFrom(
  reading: Reading,
  clause: Clause,
  anyPhrase: boolean,
): SpeakerAt | undefined {
  const { subject, subjectBy, verb, opener } = clause;
  if (subject === null) return undefined;
  if (subjectBy === 'behind') return speakerBehind(reading, subject, anyPhrase);
  const isRelative = subjectBy === 'relative';
  const limit = isRelative ? (opener ?? verb.from) : verb.from;
  const from = isRelative ? antecedentStart(reading, clause) : withName(reading, subject.from);
  const to = phraseEnd(reading, from, limit);
  const first = isRelative ? from : listStart(reading, from, to);
  if (first < from) return several(reading, first, to);
  const speaker = speakerIn(reading, { from, to }, anyPhrase);
  const aside = asideBehind(reading, to, limit);
  if (aside === undefined) return speaker && { ...speaker, from };
  const name = speakerOf(reading, aside.from, aside.to);
  const isName = name?.from === aside.from && name.speaker.kind === 'person';
  if (!isName || name.speaker.resolved) return withRole(reading, speaker, from, aside);
  return isOfTwo(reading, { from, to })
    ? speaker && { ...speaker, from, to: aside.to }
    : nameBehind(reading, { from, to }, name.speaker, aside.to);
}

/** "said | Mill", but not "At the dock her son, A. Name, said | the ferry was late". */
function speakerBehind(
  reading: Reading,
  { from, to }: Stretch,
  any: boolean,
): SpeakerAt | undefined {
  const isTold = reading.parse.clauses.some(({ verb }) => verb.from === to);
  return isTold ? undefined : speakerAfter(reading, from, any);
}

function speakerIn(reading: Reading, { from, to }: Stretch, any: boolean): SpeakerAt | undefined {
  return speakerOf(reading, from, to) ?? (any ? unnamedSpeaker(reading, from, to) : undefined);
}

/** "a spokesman for the premier, | A. Name", "the widow of the founder, | A. Name": either may be the one named. */
function isOfTwo({ tokens }: Reading, { from, to }: Stretch): boolean {
  const word = lower(tokens, to - 1);
  const isThe = isDoer(word) && lower(tokens, to - 2) === 'the';
  const isOne = isPerson(tokens[to - 1]) || (isThe && !isBodily(word));
  return isOne && holds(tokens, from + 1, to, TIES);
}

/** "the head of the union, | A. Name": a name behind the description of whom it is of. */
function nameBehind(
  { tokens }: Reading,
  { from, to }: Stretch,
  name: Speaker,
  end: number,
): SpeakerAt {
  // "Outside court her brother, | A. Name"
  const isPlace =
    /^(?:ADJ|ADP|ADV)$/u.test(tokens[from]?.tag ?? '') && !TITLES.has(lower(tokens, from));
  const role = isPlace ? null : roleIn(tokens, from, to);
  return { from, to: end, speaker: { ...name, role, resolved: false } };
}

/** A speaker with the description that stands beside the name, if it says who it is, and not "in a statement". */
function withRole(
  { tokens, parse, known }: Reading,
  found: SpeakerAt | undefined,
  from: number,
  aside: Stretch,
): SpeakerAt | undefined {
  // "Mill, the paper reported, | said": it is the paper that speaks.
  const isTold = parse.clauses.some(
    ({ subject, verb }) => subject?.from === aside.from && SAYING_LEMMAS.has(verb.lemma),
  );
  if (found === undefined || isTold) return undefined;
  const { speaker } = found;
  const own = joined(tokens.slice(aside.from, aside.to));
  const isRecalled = speaker.resolved || known.roleOf.get(speaker.name) === speaker.role;
  const role = speaker.role === null || isRecalled ? own : `${speaker.role}, ${own}`;
  const chunk = parse.chunkAt(aside.from);
  const isNoun =
    chunk?.kind === 'noun' &&
    !chunk.tellsTime &&
    lower(tokens, aside.from) !== 'whose' &&
    !isNumeric(tokens[aside.to - 1]);
  const tells = speaker.kind !== 'group' && isNoun;
  return { from, to: aside.to, speaker: tells ? { ...speaker, role } : speaker };
}

/** Where the phrase of a subject begins: with the name that it is part of, and its titles. */
function withName({ names, parse }: Reading, from: number): number {
  let start = from;
  while (names.isInside(start)) start -= 1;
  return start < from ? (parse.chunkAt(start)?.from ?? start) : from;
}

/** Where a list begins whose last parts are a phrase: "France, | Germany and Italy", "France, Germany, and | Italy". */
function listStart(reading: Reading, from: number, to: number): number {
  const { tokens, parse } = reading;
  let start = from;
  let hasAnd = tokens.slice(from, to).some(({ lower: word }) => word === 'and');
  for (;;) {
    const and = lower(tokens, start - 1) === 'and';
    const comma = and ? start - 2 : start - 1;
    hasAnd ||= and;
    const item = hasAnd && lower(tokens, comma) === ',' ? parse.chunkAt(comma - 1) : undefined;
    if (item?.kind !== 'noun' || item.tellsTime) return start;
    const lead = parse.chunkAt(item.from - 1)?.kind ?? 'stop';
    // "officials in | Spain, Italy and France"
    const tied = lead === 'preposition' ? parse.chunkAt(item.from - 2) : undefined;
    if (tied?.kind === 'noun') return tied.from;
    if (!/^(?:comma|opener|quote|stop)$/u.test(lead)) return start;
    start = item.from;
  }
}

/** What stands between commas behind a phrase and before its verb. */
function asideBehind(
  { tokens, parse }: Reading,
  comma: number,
  limit: number,
): Stretch | undefined {
  if (lower(tokens, comma) !== ',') return undefined;
  let to = limit;
  while (to > comma + 1 && lower(tokens, to) !== ',') to -= 1;
  return to > comma + 1 && parse.chunkAt(comma)?.kind === 'comma'
    ? { from: comma + 1, to }
    : undefined;
}

/** Where the phrase begins that a relative clause describes: "officials | at X who", but "at X, which". */
function antecedentStart({ tokens, parse, names }: Reading, { subject, opener }: Clause): number {
  let from = subject?.from ?? 0;
  const isWho = lower(tokens, opener ?? -1) === 'who';
  while (isWho && names.endingAt(subject?.to ?? 0)?.kind !== 'person') {
    const tie = parse.chunkAt(from - 1);
    const noun = tie?.kind === 'preposition' ? parse.chunkAt(tie.from - 1) : undefined;
    if (
      noun?.kind !== 'noun' ||
      noun.tellsTime ||
      !/^(?:at|for|from|in|of|with)$/u.test(lower(tokens, from - 1))
    )
      break;
    from = noun.from;
  }
  return from;
}

/**
 * The speaker whose phrase begins at a token, as behind "according to" or "said".
 *
 * @param withTail whether any title behind a comma belongs to it, and not only ", a ..."
 */
export function speakerAfter(
  reading: Reading,
  start: number,
  anyPhrase: boolean,
  withTail = true,
): SpeakerAt | undefined {
  const to = phraseEnd(reading, start);
  if (to === start) return undefined;
  const speaker =
    nameBehindRole(reading, start, to) ?? speakerIn(reading, { from: start, to }, anyPhrase);
  if (speaker === undefined) return undefined;
  const end = Math.max(to, speaker.to);
  const role = roleAfter(reading, end, withTail);
  return role === undefined
    ? { ...speaker, from: start, to: end }
    : withRole(reading, speaker, start, role);
}

/** "promised the head of the union, A. Name", "according to the operator, X": the description comes first. */
function nameBehindRole(reading: Reading, from: number, to: number): SpeakerAt | undefined {
  const { tokens, names, parse } = reading;
  const name = lower(tokens, to) === ',' ? names.startingAt(to + 1) : undefined;
  if (name === undefined || name.kind === 'place') return undefined;
  // "according to the ministry, | A. Name landed"
  if (parse.chunkAt(name.to)?.kind === 'verb') return undefined;
  const isOne = holds(tokens, from, to, OWNERS);
  if (!isOne || !holds(tokens, from, to, name.kind === 'person' ? TITLES : BODY_SORTS))
    return undefined;
  const phrase = { from, to };
  if (!isOfTwo(reading, phrase))
    return nameBehind(reading, phrase, speakerNamed(reading.known, name), name.to);
  const speaker = speakerIn(reading, phrase, true);
  return speaker && { ...speaker, to: name.to };
}

const OWNERS = new Set(['the', "'s", 'its', 'his', 'her', 'their']);

/** ", a professor at the university," behind a name: it opens as a description, and no verb or figure stands in it. */
export function roleAfter(reading: Reading, comma: number, withTail: boolean): Stretch | undefined {
  const { tokens, to: end } = reading;
  const from = comma + 1;
  if (lower(tokens, comma) !== ',' || !opensRole(tokens[from], withTail)) return undefined;
  let to = from;
  while (to < end && !/^[,.;:?!"“”]$/u.test(tokens[to]?.text ?? '')) {
    if (tells(reading, to) && to > from) return undefined;
    to += 1;
  }
  const closed = tokens[to]?.text === ',' || (withTail && to >= end - 1);
  return closed ? { from, to } : undefined;
}

/** Whether a figure or a verb stands at a token, as in no description. */
function tells(reading: Reading, at: number): boolean {
  const chunk = reading.parse.chunkAt(at);
  return (
    (chunk?.kind === 'verb' && isClearlyFinite(reading, chunk.group)) ||
    isNumeric(reading.tokens[at])
  );
}

function opensRole(token: Token | undefined, withTail: boolean): boolean {
  if (/^(?:an?|the)$/u.test(token?.lower ?? '')) return true;
  return withTail && (TITLES.has(token?.lower ?? '') || /^\d\d$/u.test(token?.text ?? ''));
}
