import { WEEKDAYS } from '../lexicon/calendar.ts';
import { VERB_LEADS } from '../lexicon/verbs.ts';
import { BODY_SORTS } from '../lexicon/bodies.ts';
import { TITLES } from '../lexicon/people.ts';
import { joined } from '../names/shape.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalised, isDash, lower } from '../recognisers/read.ts';
import type { Mention } from '../names/mention.ts';
import type { Speaker } from './draft.ts';
import type { Scene, SpeakerAt } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { unnamedSpeaker } from './described.ts';

/** Words and marks that a noun phrase does not go over. */
const ENDS = new Set([
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '‘',
  '(',
  ')',
  '–',
  '—',
  'that',
  'but',
  'while',
  'as',
  'because',
  'when',
  'if',
  'after',
  'before',
  'although',
  'though',
  'and',
  'where',
]);
const LONGEST_ROLE = 24;
const LONGEST_PHRASE = 12;

/** Words before a name that still belong to its phrase: "ministry spokesman A. Name". */
const LONGEST_LEAD = 4;

function isEnd({ tokens, names }: Scene, at: number): boolean {
  if (names.isInside(at) || joinsTitles(tokens, at)) return false;
  return (
    ENDS.has(lower(tokens, at)) ||
    (isDash(tokens[at]) && tokens[at]?.glued !== true) ||
    tokens[at]?.text === '’'
  );
}

/** "president and chairman of X": "and" between two titles. */
function joinsTitles(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [lower(tokens, at - 1), lower(tokens, at + 1)];
  return lower(tokens, at) === 'and' && TITLES.has(before) && TITLES.has(after);
}

/**
 * The speaker whose phrase ends just before the verb at a token, adverbs and helping verbs left out.
 *
 * @param anyPhrase whether a phrase that names nobody known will do
 */
export function speakerBefore(
  scene: Scene,
  verb: number,
  anyPhrase: boolean,
): SpeakerAt | undefined {
  const end = beforeLeads(scene, verb);
  const before = lower(scene.tokens, end - 1);
  if (before === 'which')
    return lower(scene.tokens, end - 2) === ',' ? phraseBefore(scene, end - 2, false) : undefined;
  if (before === ',') {
    const relative =
      lower(scene.tokens, end) === 'who' ? phraseBefore(scene, end - 1, false) : undefined;
    return relative ?? appositive(scene, end - 1);
  }
  return phraseBefore(scene, end, anyPhrase);
}

const TRYING = new Set([
  'aimed',
  'continue',
  'continued',
  'continues',
  'aims',
  'sought',
  'seeks',
  'tried',
  'tries',
  'wanted',
  'wants',
  'hoped',
  'hopes',
  'moved',
  'went',
]);

/** The bracket that a closing one belongs to: "the Organization (ORG) said". */
function openingBracket(tokens: readonly Token[], close: number, floor: number): number {
  for (let at = close - 1; at > Math.max(floor, close - LONGEST_LEAD); at -= 1) {
    if (tokens[at]?.text === '(') return at;
  }
  return floor;
}

/** Leaves out adverbs, helping verbs, "on Tuesday" and "aimed to" before a verb. */
function beforeLeads({ tokens, from }: Scene, verb: number): number {
  let end = verb;
  while (end > from) {
    const word = lower(tokens, end - 1);
    if (VERB_LEADS.has(word)) end -= 1;
    else if (word === 'to' && TRYING.has(lower(tokens, end - 2))) end -= 2;
    else if (word === ')') end = openingBracket(tokens, end - 1, from);
    else if (WEEKDAYS.has(word) && lower(tokens, end - 2) === 'on') end -= 2;
    else break;
  }
  return end;
}

function phraseBefore(scene: Scene, end: number, anyPhrase: boolean): SpeakerAt | undefined {
  const from = startOf(scene, end);
  const joins = lower(scene.tokens, from - 1) === 'and' && from - 1 > scene.from;
  const start = joins ? startOf(scene, from - 1) : from;
  const speaker =
    speakerOf(scene, start, end) ??
    speakerOf(scene, from, end) ??
    (anyPhrase ? unnamedSpeaker(scene, from, end) : undefined);
  if (speaker === undefined || speaker.from < from) return speaker;
  const lead = scene.tokens.slice(from, speaker.from);
  const belongs =
    lead.length <= LONGEST_LEAD || lead.slice(0, 2).some((token) => TITLES.has(token.lower));
  return belongs ? { ...speaker, from } : speaker;
}

/** "A. Name, a fellow at the Institute, said": the comma before the verb closes the role. */
function appositive(scene: Scene, close: number): SpeakerAt | undefined {
  for (let open = close - 1; open > scene.from && close - open <= LONGEST_ROLE; open -= 1) {
    if (lower(scene.tokens, open) !== ',') continue;
    const name = scene.names.startingAt(open + 1);
    if (name?.kind === 'person' && name.to === close) return describedFirst(scene, open, name);
    const phrase = phraseBefore(scene, open, false);
    if (phrase === undefined || lower(scene.tokens, phrase.from - 1) === 'for') continue;
    const role = joined(scene.tokens.slice(open + 1, close));
    return { ...phrase, to: close + 1, speaker: withRole(phrase.speaker, role) };
  }
  return undefined;
}

/** "The bank's chief economist, A. Name, said": the description comes first. */
function describedFirst(scene: Scene, open: number, name: Mention): SpeakerAt {
  const from = officeStart(scene, open);
  const role = joined(scene.tokens.slice(from, open)).replace(/^[Tt]he /u, '');
  return {
    from,
    to: name.to + 1,
    speaker: { name: name.name, role: role === '' ? null : role, kind: 'person', resolved: false },
  };
}

/** Where "the Minister of Tourism and Sport" before a comma begins: at its article, else with the phrase. */
function officeStart(scene: Scene, open: number): number {
  const { tokens, from } = scene;
  for (let at = open - 1; at >= Math.max(from, open - LONGEST_PHRASE); at -= 1) {
    if (/^[,;:"“”()]$/u.test(tokens[at]?.text ?? '')) break;
    const opens = /^(?:the|an?)$/u.test(lower(tokens, at)) && lower(tokens, at - 1) !== 'of';
    if (opens && tokens.slice(at, open).some((token) => TITLES.has(token.lower))) return at;
  }
  return startOf(scene, open);
}

function startOf(scene: Scene, end: number): number {
  let from = end;
  while (from > scene.from && end - from < LONGEST_PHRASE && !isEnd(scene, from - 1)) from -= 1;
  return from;
}

/** What stands between commas behind a name and says nothing of who it is: "for his part", "in a statement". */
const NO_ROLE =
  /^(?:after|also|asked|at|by|citing|commenting|during|for|however|in|meanwhile|on|quoting|referring|speaking|too|when|which|who|whose|with)\b/iu;

function withRole(speaker: Speaker, role: string): Speaker {
  if (speaker.kind === 'group' || role === '' || NO_ROLE.test(role)) return speaker;
  return {
    ...speaker,
    role: speaker.role === null || speaker.resolved ? role : `${speaker.role}, ${role}`,
  };
}

/**
 * The speaker whose phrase begins at a token, as behind "according to" or "said".
 *
 * @param withTail whether any title behind a comma belongs to it, and not only ", a ..."
 */
export function speakerAfter(
  scene: Scene,
  start: number,
  anyPhrase: boolean,
  withTail = true,
): SpeakerAt | undefined {
  const to = endOf(scene, start);
  const unnamed = anyPhrase ? unnamedSpeaker(scene, start, to) : undefined;
  const speaker =
    nameBehindRole(scene, start, to) ??
    speakerOf(scene, start, to) ??
    best(scene, start, to) ??
    firstName(scene, start) ??
    unnamed;
  if (speaker === undefined) return undefined;
  const tail = withTail ? roleAfter(scene, to) : closedRole(scene, to);
  return tail === undefined
    ? { ...speaker, from: start, to: Math.max(to, speaker.to) }
    : { from: start, to: tail.to, speaker: withRole(speaker.speaker, tail.role) };
}

/** "promised the head of the union, A. Name", "according to the operator, X": the description comes first. */
function nameBehindRole(
  { tokens, names }: Scene,
  start: number,
  to: number,
): SpeakerAt | undefined {
  const name = lower(tokens, to) === ',' ? names.startingAt(to + 1) : undefined;
  if (name === undefined || name.kind === 'place') return undefined;
  if (!/^(?:the|its|his|her|their)$/u.test(lower(tokens, start))) return undefined;
  const sorts = name.kind === 'person' ? TITLES : BODY_SORTS;
  if (!tokens.slice(start, to).some((token) => sorts.has(token.lower))) return undefined;
  const role = joined(tokens.slice(start + 1, to));
  return {
    from: start,
    to: name.to,
    speaker: { name: name.name, role, kind: name.kind, resolved: false },
  };
}

/** The end of the noun phrase that begins at a token; a full stop inside it is an abbreviation's. */
function endOf(scene: Scene, start: number): number {
  const limit = Math.min(scene.to, start + LONGEST_PHRASE);
  let to = start;
  while (to < limit && !isEnd(scene, to) && scene.tokens[to]?.text !== '.') to += 1;
  while (to + 1 < scene.to && scene.tokens[to]?.text === '.') to += 1;
  return to;
}

/** The first name of the stretch that can speak, the rest being a tail. */
function best(scene: Scene, start: number, to: number): SpeakerAt | undefined {
  for (let at = start; at < to; at += 1) {
    const mention = scene.names.startingAt(at);
    const titled = mention?.kind === 'body' && personBehind(scene, mention.to, to);
    if (
      mention !== undefined &&
      !titled &&
      mention.to <= to &&
      mention.by !== 'adjective' &&
      mention.kind !== 'place'
    ) {
      const speaker = speakerOf(scene, start, mention.to);
      if (speaker !== undefined) return speaker;
    }
  }
  return undefined;
}

/** "the ministry's spokesman A. Name": titles and a person follow the body. */
function personBehind({ tokens, names }: Scene, at: number, to: number): boolean {
  let next = at;
  while (next < to && (TITLES.has(lower(tokens, next)) || lower(tokens, next) === "'s")) next += 1;
  return next > at && names.startingAt(next)?.kind === 'person';
}

/** A role behind a name that opens a sentence: what is said must still follow its comma. */
function closedRole(scene: Scene, at: number): { to: number; role: string } | undefined {
  const role = isArticle(scene, at + 1) ? roleAfter(scene, at) : undefined;
  return role !== undefined && scene.tokens[role.to]?.text === ',' ? role : undefined;
}

/** ", a professor at the university," behind a name: it opens as a description and is closed again. */
function roleAfter(scene: Scene, at: number): { to: number; role: string } | undefined {
  const { tokens } = scene;
  if (lower(tokens, at) !== ',' || !opensRole(tokens[at + 1])) return undefined;
  let to = at + 1;
  while (to < scene.to && !/^[,.;:"“”]$/u.test(tokens[to]?.text ?? '') && to - at < LONGEST_ROLE)
    to += 1;
  const closed = scene.tokens[to]?.text === ',' || to >= scene.to - 1;
  return closed && !tells(tokens, at + 1, to)
    ? { to, role: joined(tokens.slice(at + 1, to)) }
    : undefined;
}

const HELPING =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|rose|fell|grew|cost)$/u;

/** Whether words behind a comma tell of something, as no role does: they have a verb or a figure. */
function tells(tokens: readonly Token[], from: number, to: number): boolean {
  const age =
    /^\d\d$/u.test(tokens[from]?.text ?? '') &&
    (to - from === 1 || lower(tokens, from + 1) === ',');
  if (age) return false;
  return tokens
    .slice(from, to)
    .some(({ kind, lower: word }) => HELPING.test(word) || kind === 'number' || kind === 'symbol');
}

function isArticle({ tokens }: Scene, at: number): boolean {
  return ['a', 'an', 'the'].includes(lower(tokens, at));
}

function opensRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (['a', 'an', 'the'].includes(token.lower) ||
      TITLES.has(token.lower) ||
      /^\d{2}$/.test(token.text))
  );
}

/** "shrugged Ana, 27, a barista": one capitalised word that a comma follows. */
function firstName({ tokens }: Scene, at: number): SpeakerAt | undefined {
  const token = tokens[at];
  if (!isCapitalised(token) || token === undefined || lower(tokens, at + 1) !== ',')
    return undefined;
  return {
    from: at,
    to: at + 1,
    speaker: { name: token.text, role: null, kind: 'person', resolved: false },
  };
}
