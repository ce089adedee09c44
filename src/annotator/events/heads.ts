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
import { isCapitalised, lower, phraseAt, phrasesOf } from '../text/read.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { fits } from './frames.ts';
import { isOpen } from './modality.ts';
import type { UseContext } from './context.ts';
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
export function wordsOf(context: UseContext, { chunks }: Unit): Head[] {
  const words: Head[] = [];
  for (const chunk of chunks)
    for (let at = chunk.from; at < chunk.to; at += 1) words.push(...wordsAt(context, at, chunk));
  return words;
}

const NONE: readonly Head[] = [];

function wordsAt({ tokens, parse }: UseContext, at: number, chunk: Chunk): readonly Head[] {
  const noun = nounAt(tokens, at, chunk);
  const phrase = noun ?? phraseAt(tokens, at, PHRASES);
  const clause = phrase || chunk.kind === 'verb' ? parse.clauseAt(at) : undefined;
  if (phrase !== undefined) return [{ at, type: phrase.value, by: noun ? 'noun' : 'verb', clause }];
  if (clause?.verb.head !== at) return NONE;
  const types = EVENT_VERBS.get(clause.verb.lemma) ?? [];
  return types.map((type) => ({ at, type, by: 'verb', clause }));
}

/** What the noun phrase at a token is about, by its own word: the "meeting", not the "meeting room". */
function nounAt(tokens: UseContext['tokens'], at: number, chunk: Chunk) {
  if (chunk.kind !== 'noun') return undefined;
  const noun = phraseAt(tokens, at, NOUNS);
  return noun !== undefined && chunk.phrase.head < noun.to ? noun : undefined;
}

/** The events that a unit tells of by name, one of each type. */
export function headsIn(context: UseContext, unit: Unit): Head[] {
  const heads: Head[] = [];
  for (const word of wordsOf(context, unit)) {
    if (isPlain(word) || heads.some((head) => isSame(context, unit, head, word))) continue;
    if (isTold(context, unit, word) && !isOfAnother(context, word, heads)) heads.push(word);
  }
  return heads;
}

/** Whether two words tell of one event: those of one type do, save "Mill's visit in May and Berg's visit in June". */
function isSame({ tokens }: UseContext, unit: Unit, one: Head, other: Head): boolean {
  if (one.type !== other.type || one.by === 'verb' || other.by === 'verb')
    return one.type === other.type;
  return ![one, other].every(({ at }) =>
    tiedTo(tokens, unit, at).chunks.some((chunk) => chunk.kind === 'noun' && chunk.tellsTime),
  );
}

/** Whether a word is a verb of what happens and of no special type: "banned", "resigned". */
export function isPlain({ at, type, clause }: Head): boolean {
  return type === 'other' && clause?.verb.head === at;
}

/** Whether a word is used for an event that takes place. */
function isTold(context: UseContext, unit: Unit, head: Head): boolean {
  const { clause, by } = head;
  if (clause !== undefined && (isOpen(context, clause) || isEnding(head, clause))) return false;
  return by === 'noun'
    ? !isOnlySpokenOf(context, head)
    : clause !== undefined && fits(context, unit, head, clause);
}

/** "the drills | end in June": that is not when they were held; talks that end on a day were. */
function isEnding({ at, type }: Head, clause: Clause): boolean {
  const ends = /^(?:conclude|end|finish)$/.test(clause.verb.lemma) && type !== 'meeting';
  return ends && clause.subject?.head === at;
}

/** "a press conference", "two per visit", "a call for peace", "hopes of talks", "proposed a meeting" */
function isOnlySpokenOf(context: UseContext, head: Head): boolean {
  const { tokens, parse } = context;
  const { at } = head;
  const word = lower(tokens, at);
  if (isOtherThing(tokens, at)) return true;
  const lead = parse.chunkAt((parse.chunkAt(at)?.from ?? at) - 1);
  const tie = lead?.kind === 'preposition' ? lower(tokens, lead.from) : '';
  // "two | per | visit", "meets | for | the last time this year"
  if ((word === 'last' ? /^(?:for|per)$/ : /^per$/).test(tie)) return true;
  if (isProposed(head, tie) || isShunned(head, tie)) return true;
  const noun = lead && parse.chunkAt(lead.from - 1);
  return noun?.kind === 'noun' && OPEN_NOUNS.has(tokens[noun.phrase.head]?.lemma ?? '');
}

/** "a press conference", "a call for peace", "a port call"; "Congress | gave", a parliament. */
export function isOtherThing(tokens: UseContext['tokens'], at: number): boolean {
  const lead = tokens[at - 1];
  // "which many | call “the Widow”"
  if (lower(tokens, at) === 'call')
    return lead?.lower === 'port' || /^(?:for|on|to|["“‘])$/.test(lower(tokens, at + 1));
  // "fell for a ninth straight session"
  if (lower(tokens, at) === 'session') return STRAIGHT.test(lead?.lower ?? '');
  // "their dearest signing"
  if (lower(tokens, at) === 'signing') return lead?.tag === 'ADJ';
  if (lower(tokens, at) === 'conference') return /^(?:news|press|video)$/.test(lead?.lower ?? '');
  return tokens[at]?.text === 'Congress' && !isCapitalised(lead);
}

const STRAIGHT = /^(?:consecutive|straight|successive|trading)$/;

/** "proposed a meeting", "discussed the visit", "called on Friday for talks" */
function isProposed(head: Head, tie: string): boolean {
  const clause = clauseOver(head);
  if (clause === undefined) return false;
  const { lemma } = clause.verb;
  if (lemma === 'call') return tie === 'for';
  if (lemma === 'discuss') return isIn(clause.object, head.at);
  return OPEN_VERBS.has(lemma) && (/^(?:for|on)$/.test(tie) || isIn(clause.object, head.at));
}

/** The clause of a word that stands behind a verb in the active voice, which says what is done with it. */
function clauseOver({ at, clause }: Head): Clause | undefined {
  return clause === undefined || at < clause.verb.to || clause.verb.passive ? undefined : clause;
}

/** "suspended talks", "broke off talks", "walked out of talks": nothing that takes place then. */
function isShunned(head: Head, tie: string): boolean {
  const clause = clauseOver(head);
  if (clause === undefined) return false;
  const isObject = isIn(clause.object, head.at);
  return SHUNNING.has(clause.verb.lemma) && (isObject || /^(?:from|of|off)$/.test(tie));
}

/** "the 52nd meeting | of the forum" is one event, and a meeting; "a session of the 25th forum" the forum. */
function isOfAnother(context: UseContext, head: Head, heads: readonly Head[]): boolean {
  const { tokens, parse } = context;
  const chunk = parse.chunkAt(head.at);
  if (chunk === undefined) return false;
  const whole = parse.chunkAt(chunk.to + 1);
  if (lower(tokens, head.at) === 'session' && whole?.kind === 'noun')
    return phraseAt(tokens, whole.phrase.head, NOUNS)?.value === 'forum';
  if (lower(tokens, chunk.from - 1) !== 'of') return false;
  return heads.some(({ at }) => parse.chunkAt(at)?.to === chunk.from - 1);
}

/** Whether a verb says that the event of a noun is held: "held the 12th regular meeting". */
export function isHeld({ parse }: UseContext, { at, clause }: Head): boolean {
  if (clause === undefined || !LIGHT_VERBS.has(clause.verb.lemma)) return false;
  return isIn(subjectOf(parse, clause), at) || isIn(clause.object, at);
}
