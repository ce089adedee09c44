import {
  BARE_CLAUSE_VERBS,
  CLAUSE_VERBS,
  OBJECT_VERBS,
  OUTLOOK_VERBS,
  PHRASAL_VERBS,
} from '../lexicon/verbs.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { anyOf, isDash, lower, phrases } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { creditFor } from './credit.ts';
import type { Credit, Speaker } from './draft.ts';
import { speakerAfter, speakerBefore } from './phrase.ts';
import { type Scene, speakerOf } from './speaker.ts';

/** A verb of saying with its speaker. */
export interface Frame {
  readonly verb: number;
  readonly speaker: Speaker;
  /** Tokens `[from, to)` of speaker and verb together. */
  readonly from: number;
  readonly to: number;
  readonly takes: 'clause' | 'thing';
}

/**
 * The verbs of saying in a sentence that have a speaker, in order, those inside quotation marks
 * left out: "X said", "said X" behind words, "X, a fellow, stressed", "which expects".
 *
 * @param isQuoted whether a token stands in quotation marks
 */
export function framesOf(scene: Scene, isQuoted: (at: number) => boolean): Frame[] {
  const frames: Frame[] = [];
  for (let at = scene.from; at < scene.to; at += 1) {
    const last = frames.at(-1);
    if (isQuoted(at) || (last !== undefined && at < last.to)) continue;
    const frame = frameAt(scene, at) ?? joinedFrame(scene, at, last);
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

/** "is expected", "was reported": nobody speaks. */
function isPassive({ tokens }: Scene, at: number): boolean {
  const lead =
    lower(tokens, at - 1) === 'also' || lower(tokens, at - 1) === 'widely' ? at - 2 : at - 1;
  return /^(?:is|are|was|were|be|been|being)$/.test(lower(tokens, lead));
}

const ARTICLES = new Set(['the', 'a', 'an']);

function frameAt(scene: Scene, at: number): Frame | undefined {
  const word = lower(scene.tokens, at);
  const phrasal = PHRASAL_VERBS.get(word) === lower(scene.tokens, at + 1);
  const clause = CLAUSE_VERBS.has(word);
  const outlook = OUTLOOK_VERBS.has(word);
  if (!clause && !phrasal && !outlook && !OBJECT_VERBS.has(word)) return undefined;
  if (isPassive(scene, at)) return undefined;
  const that = clause && thatAfter(scene, at) !== undefined;
  const data = outlook && isData(scene, at);
  const before = speakerBefore(scene, at, that || data || /^sa(?:id|ys?)$/.test(word));
  if (before !== undefined) {
    if (outlook && before.speaker.kind === 'person') return undefined;
    const from = ARTICLES.has(lower(scene.tokens, before.from - 1)) ? before.from - 1 : before.from;
    const that = clause ? thatAfter(scene, at) : undefined;
    return {
      verb: at,
      speaker: before.speaker,
      from,
      to: that ?? (phrasal ? at + 2 : at + 1),
      takes: clause || data ? 'clause' : 'thing',
    };
  }
  if (!clause || !followsWords(scene, at)) return undefined;
  const after = speakerAfter(scene, at + 1, false);
  return after === undefined
    ? undefined
    : { verb: at, speaker: after.speaker, from: at, to: after.to, takes: 'clause' };
}

/** "conceded and said", "noted that ... and highlighted": the verb shares the subject before it. */
function joinedFrame(scene: Scene, at: number, last: Frame | undefined): Frame | undefined {
  const word = lower(scene.tokens, at);
  const clause = CLAUSE_VERBS.has(word);
  const phrasal = PHRASAL_VERBS.get(word) === lower(scene.tokens, at + 1);
  if (!(clause || phrasal || OBJECT_VERBS.has(word)) || !JOINS.has(lower(scene.tokens, at - 1)))
    return undefined;
  const speaker = last?.speaker ?? openingSpeaker(scene, at);
  return speaker === undefined
    ? undefined
    : {
        verb: at,
        speaker,
        from: at,
        to: phrasal ? at + 2 : at + 1,
        takes: clause ? 'clause' : 'thing',
      };
}

const JOINS = new Set(['and', 'but', 'also']);

/** The person or body that the sentence opens with. */
function openingSpeaker(scene: Scene, before: number): Speaker | undefined {
  for (let at = scene.from; at < Math.min(before, scene.from + 6); at += 1) {
    const mention = scene.names.startingAt(at);
    if (mention !== undefined && mention.kind !== 'place')
      return speakerOf(scene, scene.from, mention.to)?.speaker;
  }
  return undefined;
}

/** "customs data show", "the figures show": data stand for whoever gathered them. */
function isData({ tokens }: Scene, verb: number): boolean {
  return /^(?:data|figures|statistics|poll|polls|survey|surveys|results)$/.test(
    lower(tokens, verb - 1),
  );
}

function followsWords({ tokens, from }: Scene, at: number): boolean {
  return at - from >= 3 && /^[,"”’?!—–-]$/u.test(tokens[at - 1]?.text ?? '');
}

/** The reported words of a frame that has no quoted ones. */
export function reportedWords(scene: Scene, frame: Frame): Credit[] {
  const { tokens, from, to } = scene;
  if (isParenthesis(scene, frame)) return aroundFrame(scene, frame);
  if (isClosing(scene, frame))
    return creditFor(tokens, from, frame.from, frame.speaker, 'reported', 'words-then-speaker');
  const that = frame.takes === 'clause' ? thatAfter(scene, frame.verb) : undefined;
  const start = that ?? pastTime(tokens, frame.to, to);
  if (
    frame.from > from + 2 &&
    frame.takes === 'clause' &&
    frame.verb === frame.from &&
    !JOINS.has(lower(tokens, frame.verb - 1))
  )
    return [];
  const verb = lower(tokens, frame.verb);
  const object = OBJECT_VERBS.has(verb) || frame.takes === 'thing';
  if (that === undefined && !object && !BARE_CLAUSE_VERBS.has(verb)) return [];
  if (that === undefined && !object && !opensClause(scene, start)) return [];
  const end = clauseEnd(scene, start, to);
  return creditFor(
    tokens,
    start,
    end,
    frame.speaker,
    'reported',
    that !== undefined || frame.takes === 'clause' ? 'speaker-then-clause' : 'speaker-then-thing',
  );
}

const TAIL = 14;

/** A frame this close to the start of a sentence stands in the middle of the words, not behind them. */
const OPENING = 7;

/** "..., X said on Tuesday": words, a comma, then the frame that ends the sentence or its clause. */
function isClosing({ tokens, from, to }: Scene, frame: Frame): boolean {
  if (
    frame.takes !== 'clause' ||
    frame.from - from < 4 ||
    !/^[,"”’?!–—]$/u.test(tokens[frame.from - 1]?.text ?? '')
  )
    return false;
  const rest = tokens.slice(frame.to, to).findIndex(({ text }) => text === ',' || text === ';');
  const end = rest < 0 ? to : frame.to + rest;
  if (end - frame.to > TAIL || lower(tokens, frame.to - 1) === 'that') return false;
  return (
    frame.verb === frame.from ||
    end === frame.to ||
    (end - frame.to === 1 && tokens[frame.to]?.kind === 'mark') ||
    /^(?:on|in|at|to|reporters|during|after|last|yesterday|today|late|early|this|by)$/.test(
      lower(tokens, frame.to),
    ) ||
    isTold(tokens[frame.verb]?.lower)
  );
}

function isTold(verb: string | undefined): boolean {
  return verb === 'told' || verb === 'tells';
}

/** "Loans, the bank admits, grew": the frame stands between two commas. */
function isParenthesis({ tokens, from, to }: Scene, frame: Frame): boolean {
  const between = lower(tokens, frame.from - 1) === ',' && lower(tokens, frame.to) === ',';
  return between && frame.from - from <= OPENING && to - frame.to > 3;
}

/** What follows a frame that stands in the middle of the words, the opening left out. */
function aroundFrame({ tokens, to }: Scene, frame: Frame): Credit[] {
  return creditFor(tokens, frame.to, to, frame.speaker, 'reported', 'speaker-in-the-middle');
}

const TIME_TAILS = phrases(
  'last month',
  'last week',
  'last year',
  'this month',
  'this week',
  'earlier',
  'yesterday',
  'today',
  'reporters',
  'journalists',
  ...[...WEEKDAYS.keys()].map((day) => `on ${day}`),
);

/** Leaves out "on Friday", "last month", "reporters" between a verb and what is said. */
function pastTime(tokens: readonly Token[], at: number, to: number): number {
  const next = anyOf(tokens, at, TIME_TAILS);
  return next !== undefined && to - next >= 4 ? next : at;
}

const THAT_REACH = 12;

/** The place after "that" behind a verb: "said on Tuesday that", "told reporters that". */
export function thatAfter({ tokens, to }: Scene, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (lower(tokens, at) === 'that') return at + 1;
    if (/^[,.;:"“”‘]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

const NO_CLAUSE = new Set([
  'on',
  'at',
  'to',
  '.',
  ',',
  'by',
  'of',
  'and',
  'out',
  'with',
  'about',
  'for',
  'from',
  'into',
  'in',
  'during',
  'after',
  'late',
  'early',
  'last',
  ';',
  ':',
]);

/** Whether the words behind a bare "said" can begin a clause, and not only say when or where. */
function opensClause({ tokens, to }: Scene, at: number): boolean {
  return to - at >= 4 && !NO_CLAUSE.has(lower(tokens, at)) && tokens[at]?.kind !== 'mark';
}

/** Where the words credited end: at the end, or before a clause that comments on them. */
export function clauseEnd({ tokens }: Scene, from: number, to: number): number {
  for (let at = from + 3; at < to; at += 1) {
    if (tokens[at]?.text === ';') return at;
    if (lower(tokens, at) !== ',' && !(isDash(tokens[at]) && tokens[at]?.glued !== true)) continue;
    if (/\p{L}{3,}ing$/u.test(lower(tokens, at + 1))) return at;
  }
  return to;
}
