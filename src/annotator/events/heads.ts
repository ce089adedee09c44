import {
  EVENT_NOUNS,
  EVENT_PHRASES,
  EVENT_VERBS,
  LIGHT_VERBS,
  OPEN_NOUNS,
  OPEN_VERBS,
  SHUNNING,
} from '../lexicon/events.ts';
import type { EventType } from '../../schemas/event.ts';
import { isCapitalised, lower, phraseAt, phrasesOf } from '../figures/read.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { parentOf } from '../syntax/relations.ts';
import { chunkBefore } from './behind.ts';
import { fits } from './frames.ts';
import { isOpen } from './open.ts';
import type { UseScene } from './scene.ts';
import { isIn, subjectOf } from './subject.ts';
import { tiedTo, type Unit } from './unit.ts';

/** A word that tells of an event: the noun for it, or the verb that says that it happens. */
export interface Head {
  readonly at: number;
  readonly type: EventType;
  readonly by: 'noun' | 'verb';
  /** The clause that it stands in; undefined where the sentence has no verb. */
  readonly clause: Clause | undefined;
}

const NOUNS = phrasesOf(EVENT_NOUNS);
const PHRASES = phrasesOf(EVENT_PHRASES);

/** The words of a unit that can tell of an event, however they are used; a verb once for each type. */
export function wordsOf(scene: UseScene, { chunks }: Unit): Head[] {
  const words: Head[] = [];
  for (const { from, to } of chunks)
    for (let at = from; at < to; at += 1) words.push(...wordsAt(scene, at));
  return words;
}

const NONE: readonly Head[] = [];

function wordsAt({ tokens, parse }: UseScene, at: number): readonly Head[] {
  const clause = parse.clauseAt(at);
  const noun = nounAt(tokens, at, parse.chunkAt(at));
  if (noun !== undefined) return [{ at, type: noun.value, by: 'noun', clause }];
  const phrase = phraseAt(tokens, at, PHRASES);
  if (phrase !== undefined) return [{ at, type: phrase.value, by: 'verb', clause }];
  if (clause?.verb.head !== at) return NONE;
  const types = EVENT_VERBS.get(clause.verb.lemma) ?? [];
  return types.map((type) => ({ at, type, by: 'verb', clause }));
}

/** What the noun phrase at a token is about, by its own word: the "meeting", not the "meeting room". */
function nounAt(tokens: UseScene['tokens'], at: number, chunk: Chunk | undefined) {
  if (chunk?.kind !== 'noun' || chunk.phrase.head < at) return undefined;
  const noun = phraseAt(tokens, at, NOUNS);
  return noun !== undefined && chunk.phrase.head < noun.to ? noun : undefined;
}

/** Types that open and end themselves. */
const GATHERINGS: ReadonlySet<EventType> = new Set([
  'election',
  'exercise',
  'forum',
  'meeting',
  'visit',
]);

/**
 * The events that a unit tells of by name, one of each type: where a meeting, forum or the like
 * opens, that is no launch; who travels to meet somebody meets.
 */
export function headsIn(scene: UseScene, unit: Unit): Head[] {
  const heads: Head[] = [];
  for (const word of wordsOf(scene, unit)) {
    if (isPlain(word) || heads.some((head) => isSame(scene, unit, head, word))) continue;
    if (isTold(scene, unit, word) && !isOfAnother(scene, word, heads)) heads.push(word);
  }
  const opened = heads.filter(({ type, by }) => by === 'noun' && GATHERINGS.has(type));
  const met = heads.find(({ type }) => type === 'meeting');
  return heads.filter(
    ({ type, by, clause }) =>
      !(type === 'launch' && opened.some((noun) => isOpened(scene, noun, clause))) &&
      !(type === 'visit' && by === 'verb' && met?.clause?.verb.form === 'infinitive'),
  );
}

/** Whether two words tell of one event: those of one type do, save "Mill's visit in May and Berg's visit in June". */
function isSame({ parse, tokens }: UseScene, unit: Unit, one: Head, other: Head): boolean {
  if (one.type !== other.type || one.by === 'verb' || other.by === 'verb')
    return one.type === other.type;
  const timed = [one, other].every(({ at }) =>
    tiedTo(tokens, unit, at).chunks.some((chunk) => chunk.kind === 'noun' && chunk.tellsTime),
  );
  return !timed || parse.chunkAt(one.at) === parse.chunkAt(other.at);
}

/** "The forum | opened", "opened the forum", "the 52nd meeting of the forum opened" */
function isOpened({ parse }: UseScene, { at }: Head, clause: Clause | undefined): boolean {
  return clause !== undefined && (isIn(subjectOf(parse, clause), at) || isIn(clause.object, at));
}

/** Whether a word is a verb of what happens and of no special type: "banned", "resigned". */
export function isPlain({ at, type, by, clause }: Head): boolean {
  return type === 'other' && by === 'verb' && clause?.verb.head === at;
}

/** Whether a word is used for an event that takes place. */
function isTold(scene: UseScene, unit: Unit, head: Head): boolean {
  const { clause, by } = head;
  if (clause !== undefined && isOpen(scene, clause)) return false;
  return by === 'noun'
    ? !isOnlySpokenOf(scene, head)
    : clause !== undefined && fits(scene, unit, head, clause);
}

/** "a press conference", "two per visit", "a call for peace", "hopes of talks", "proposed a meeting" */
function isOnlySpokenOf(scene: UseScene, head: Head): boolean {
  const { tokens, parse } = scene;
  const { at } = head;
  const word = lower(tokens, at);
  if (isOtherBody(tokens, at)) return true;
  if (word === 'call' && /^(?:for|on|to)$/.test(lower(tokens, at + 1))) return true;
  const chunk = parse.chunkAt(at);
  const lead = chunk && chunkBefore(parse, chunk);
  const tie = lead?.kind === 'preposition' ? lower(tokens, lead.from) : '';
  if (tie === 'per' || isProposed(head, tie) || isShunned(head, tie)) return true;
  const noun = lead?.kind === 'preposition' ? chunkBefore(parse, lead) : undefined;
  return noun?.kind === 'noun' && OPEN_NOUNS.has(tokens[noun.phrase.head]?.lemma ?? '');
}

/** "a press conference"; "Congress | gave", a parliament unless it bears a name of its own. */
function isOtherBody(tokens: UseScene['tokens'], at: number): boolean {
  const lead = tokens[at - 1];
  if (lower(tokens, at) === 'conference') return /^(?:news|press|video)$/.test(lead?.lower ?? '');
  return tokens[at]?.text === 'Congress' && !isCapitalised(lead) && lead?.lower !== 'the';
}

/** "proposed a meeting", "discussed the visit", "called on Friday for talks" */
function isProposed(head: Head, tie: string): boolean {
  const clause = clauseOver(head);
  if (clause === undefined) return false;
  const { lemma } = clause.verb;
  if (lemma === 'call') return tie === 'for';
  const spoken = OPEN_VERBS.has(lemma) && /^(?:for|on)$/.test(tie);
  const isTopic = OPEN_VERBS.has(lemma) || lemma === 'discuss';
  return spoken || (isTopic && isIn(clause.object, head.at));
}

/** The clause of a word that stands behind a verb in the active voice, which says what is done with it. */
function clauseOver({ at, clause }: Head): Clause | undefined {
  return clause === undefined || at < clause.verb.to || clause.verb.passive ? undefined : clause;
}

/** "suspended talks", "broke off talks", "walked out of talks", "ratified its accession": nothing that takes place then. */
function isShunned(head: Head, tie: string): boolean {
  const clause = clauseOver(head);
  if (clause === undefined) return false;
  const { lemma } = clause.verb;
  const isObject = isIn(clause.object, head.at);
  if (head.type === 'accession') return isObject && !LIGHT_VERBS.has(lemma);
  return SHUNNING.has(lemma) && (isObject || /^(?:from|of|off)$/.test(tie));
}

/** "the 52nd meeting | of the forum" is one event, and a meeting; "a session of the 25th forum" the forum. */
function isOfAnother(scene: UseScene, head: Head, heads: readonly Head[]): boolean {
  const { tokens, parse } = scene;
  const chunk = parse.chunkAt(head.at);
  if (chunk === undefined || head.by === 'verb') return false;
  if (lower(tokens, head.at) === 'session' && lower(tokens, chunk.to) === 'of') {
    const whole = parse.chunkAt(chunk.to + 1);
    return whole?.kind === 'noun' && FORUMS.has(lower(tokens, whole.phrase.head));
  }
  if (lower(tokens, chunk.from - 1) !== 'of') return false;
  return heads.some(
    (other) => other.by === 'noun' && parse.chunkAt(other.at)?.to === chunk.from - 1,
  );
}

const FORUMS: ReadonlySet<string> = new Set(
  EVENT_NOUNS.flatMap(([noun, type]) => (type === 'forum' ? [noun] : [])),
);

/** Whether a verb says that the event of a noun is held: "held the 12th regular meeting", "attended a gala and the opening". */
export function isHeld(scene: UseScene, head: Head): boolean {
  const { clause } = head;
  const chunk = scene.parse.chunkAt(head.at);
  if (clause === undefined || chunk === undefined) return false;
  const joined = chunkBefore(scene.parse, chunk)?.kind === 'join';
  if (LIGHT_VERBS.has(clause.verb.lemma)) return joined || isOpened(scene, head, clause);
  return joined && LIGHT_VERBS.has(parentOf(scene.parse, clause)?.verb.lemma ?? '');
}
