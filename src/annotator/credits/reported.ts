import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import {
  ADDING_VERBS,
  BARE_CLAUSE_VERBS,
  HELPING_VERBS,
  OBJECT_VERBS,
  OUTLOOK_VERBS,
} from '../lexicon/verbs.ts';
import { isDash, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { type Credit, creditFor } from './credit.ts';
import { type Frame, JOINS } from './frames.ts';
import { thatAfter } from './that.ts';
import { isTold, opensClause, pastListener, pastTime } from './tails.ts';
import { hasVerb } from './finite.ts';
import type { Scene } from './scene.ts';

/** The reported words of a frame that has no quoted ones. */
export function reportedWords(scene: Scene, frame: Frame): Credit[] {
  const { tokens, from, to } = scene;
  if (isParenthesis(scene, frame)) return aroundFrame(scene, frame);
  if (!ADDING_VERBS.has(lower(tokens, frame.verb)) && isClosing(scene, frame)) {
    const before = { from, to: beforeAs(tokens, frame) };
    return [
      ...creditFor(tokens, before, frame.speaker, 'reported', 'words-then-speaker'),
      ...behindColon(scene, frame),
    ];
  }
  if (frame.takes === 'name') return [];
  const that = frame.takes === 'clause' ? thatAfter(scene, frame.verb) : undefined;
  const start = that ?? pastTime(tokens, pastListener(scene, frame), to);
  if (that === undefined && !takesBareWords(scene, frame, start)) return [];
  const rule = frame.takes === 'clause' ? 'speaker-then-clause' : 'speaker-then-thing';
  return creditFor(
    tokens,
    { from: start, to: wordsEnd(scene, frame, start) },
    frame.speaker,
    'reported',
    rule,
  );
}

/** "The ships were late, he said: | the ice had come early": words go on behind a colon. */
function behindColon({ tokens, to }: Scene, frame: Frame): Credit[] {
  if (tokens[frame.to]?.text !== ':' || to - frame.to < SHORTEST_BEHIND) return [];
  const words = { from: frame.to + 1, to };
  return creditFor(tokens, words, frame.speaker, 'reported', 'speaker-then-clause');
}

const SHORTEST_BEHIND = 4;

/** Where the words end: those of "X, which expects 5 percent, ..." at the comma that closes them. */
function wordsEnd(scene: Scene, { verb }: Frame, start: number): number {
  const { tokens, to } = scene;
  const end = clauseEnd(scene, start, to);
  const relative = [1, 2].some((back) => /^(?:which|who)$/u.test(lower(tokens, verb - back)));
  if (!relative) return end;
  for (let at = start; at < end; at += 1) if (tokens[at]?.text === ',') return at;
  return end;
}

/** Whether words can follow the verb without "that": a thing said, or a clause behind "said". */
function takesBareWords(scene: Scene, frame: Frame, start: number): boolean {
  const verb = lower(scene.tokens, frame.verb);
  if (OBJECT_VERBS.has(verb) || OUTLOOK_VERBS.has(verb) || frame.takes === 'thing') return true;
  if (!opensClause(scene.tokens, start, scene.to)) return false;
  return BARE_CLAUSE_VERBS.has(verb) || hasVerb(scene.tokens, start, scene.to);
}

const TAIL = 14;

/** Words that open when, where or to whom something was said. */
const TAIL_OPENERS =
  /^(?:on|in|at|to|reporters|during|after|last|yesterday|today|late|early|this|by)$/u;

/** A frame this close to the start of a sentence stands in the middle of the words, not behind them. */
const OPENING = 7;

/** "..., X said on Tuesday": words, a comma, then the frame that ends the sentence or its clause. */
function isClosing({ tokens, from, to }: Scene, frame: Frame): boolean {
  if (
    frame.takes !== 'clause' ||
    frame.from - from < 4 ||
    !/^[,"”’?!–—]$/u.test(tokens[beforeAs(tokens, frame) - 1]?.text ?? '')
  )
    return false;
  const rest = tokens.slice(frame.to, to).findIndex(({ text }) => /^[,;:]$/u.test(text));
  const end = rest < 0 ? to : frame.to + rest;
  if (end - frame.to > TAIL || lower(tokens, frame.to - 1) === 'that') return false;
  return (
    frame.verb === frame.from ||
    end === frame.to ||
    (end - frame.to === 1 && tokens[frame.to]?.kind === 'mark') ||
    opensTail(tokens, frame.to) ||
    isTold(tokens[frame.verb]?.lower)
  );
}

/** "..., | as | Mill told it": where the frame begins with its "as". */
function beforeAs(tokens: readonly Token[], { from, verb }: Frame): number {
  const as = lower(tokens, from - 1) === 'as' && lower(tokens, verb + 1) === 'it';
  return as ? from - 1 : from;
}

function opensTail(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  const isDate = MONTHS.has(word) && tokens[at + 1]?.kind === 'number';
  return TAIL_OPENERS.test(word) || WEEKDAYS.has(word) || isDate;
}

/** "Loans, the bank admits, grew": the frame stands between two commas. */
function isParenthesis({ tokens, from, to }: Scene, frame: Frame): boolean {
  const close = closingComma(tokens, frame, to);
  const between = lower(tokens, frame.from - 1) === ',' && close !== undefined;
  return between && frame.from - from <= OPENING && to - frame.to > 3;
}

/**
 * The comma that closes a frame in the middle of the words: at once, unless a description of the
 * speaker follows it, or behind when and where it was said, if a verb goes on from there.
 */
function closingComma(tokens: readonly Token[], frame: Frame, to: number): number | undefined {
  if (lower(tokens, frame.to) === ',') {
    const described = /^(?:who|whose|which|an?|the)$/u.test(lower(tokens, frame.to + 1));
    return frame.verb === frame.from && described ? undefined : frame.to;
  }
  if (!TAIL_OPENERS.test(lower(tokens, frame.to))) return undefined;
  const end = Math.min(to, frame.to + TAIL);
  for (let at = frame.to; at < end; at += 1)
    if (lower(tokens, at) === ',') return HELPING_VERBS.has(lower(tokens, at + 1)) ? at : undefined;
  return undefined;
}

/** What follows a frame that stands in the middle of the words; the opening too where it is a clause. */
function aroundFrame({ tokens, from, to }: Scene, frame: Frame): Credit[] {
  const close = closingComma(tokens, frame, to) ?? frame.to;
  const parts = [{ from: close, to }];
  if (JOINS.has(lower(tokens, close + 1))) parts.unshift({ from, to: frame.from });
  return parts.flatMap((part) =>
    creditFor(tokens, part, frame.speaker, 'reported', 'speaker-in-the-middle'),
  );
}

/** Where the words credited end: at the end, or before a clause that comments on them. */
export function clauseEnd({ tokens }: Scene, from: number, to: number): number {
  for (let at = from + 3; at < to; at += 1) {
    if (tokens[at]?.text === ';') return at;
    if (lower(tokens, at) !== ',' && !(isDash(tokens[at]) && tokens[at]?.glued !== true)) continue;
    if (lower(tokens, at + 1) === 'including') continue;
    if (/\p{L}{3,}ing$|^while$|^whereas$/u.test(lower(tokens, at + 1))) return at;
  }
  return to;
}
