import { ADDING_VERBS, CLAUSE_VERBS, MANNER_VERBS } from '../lexicon/verbs.ts';
import { GROUP_WORDS } from '../lexicon/people.ts';
import { isCapitalised, lower } from '../figures/read.ts';
import type { Speaker } from './credit.ts';
import { speakerAfter } from './behind.ts';
import { speakerBefore } from './phrase.ts';
import { isNoun } from './noun-use.ts';
import { isPassive, type Saying, SAYING_VERBS, sayingAt } from './saying.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { hasVerb } from './finite.ts';
import { unnamedSpeaker } from './described.ts';
import { thatAfter } from './that.ts';

/** A verb of saying with its speaker. */
export interface Frame {
  readonly verb: number;
  readonly speaker: Speaker;
  /** Tokens `[from, to)` of speaker and verb together. */
  readonly from: number;
  readonly to: number;
  readonly takes: Saying['takes'];
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
    if (!SAYING_VERBS.has(lower(scene.tokens, at)) || isNoun(scene, at) || isNamed(scene, at))
      continue;
    const last = frames.at(-1);
    if (isQuoted(at) || (last !== undefined && at < last.to)) continue;
    const frame = readFrame(scene, at, last);
    if (frame !== undefined && !isNested(scene, last, frame)) frames.push(frame);
  }
  return frames;
}

/** "Varby | State | University": a word of a name is no verb. */
function isNamed({ tokens, names }: Scene, at: number): boolean {
  return isCapitalised(tokens[at]) && names.isInside(at);
}

function readFrame(scene: Scene, at: number, last: Frame | undefined): Frame | undefined {
  const word = lower(scene.tokens, at);
  if (word === 'saying' && lower(scene.tokens, at - 1) === 'as') return quotedFrame(scene, at);
  if (ADDING_VERBS.has(word)) return addingFrame(scene, at, last);
  return frameAt(scene, at) ?? joinedFrame(scene, at, last);
}

/** What parts a clause from the one before it. */
const BOUNDARY = /^(?:[,;:–—"“”()]|although|and|but|though|whereas|while)$/u;

/** "X said Y had agreed": what Y did is part of what X said, unless something parts the two. */
function isNested({ tokens }: Scene, last: Frame | undefined, frame: Frame): boolean {
  if (last === undefined || frame.from === frame.verb) return false;
  const start = frame.from < last.to ? frame.verb : frame.from;
  return !tokens.slice(last.to, start).some(({ lower: word }) => BOUNDARY.test(word));
}

/** "..., adding that ...", "issued a statement saying the bank would wait": whoever spoke or acted before goes on. */
function addingFrame(scene: Scene, at: number, last: Frame | undefined): Frame | undefined {
  const { tokens, to } = scene;
  if (!/^(?:,|letter|memo|note|post|report|statement)$/u.test(lower(tokens, at - 1)))
    return undefined;
  const that = lower(tokens, at + 1) === 'that';
  const quoted = /^["“‘«:,]$/u.test(tokens[at + 1]?.text ?? '');
  if (!that && !quoted && !hasVerb(tokens, at + 1, to)) return undefined;
  const speaker = last?.speaker ?? openingSpeaker(scene, at);
  return speaker === undefined
    ? undefined
    : { verb: at, speaker, from: at, to: that ? at + 2 : at + 1, takes: 'clause' };
}

/** How far before "as saying" its "quoted" stands at most, in tokens. */
const QUOTED_REACH = 10;

/** "X was quoted as saying", "the agency quoted X as saying": X speaks. */
function quotedFrame(scene: Scene, saying: number): Frame | undefined {
  const { tokens, from } = scene;
  const first = Math.max(from, saying - QUOTED_REACH);
  let quoted = saying - 2;
  while (quoted >= first && !/^(?:cited|quoted)$/u.test(lower(tokens, quoted))) quoted -= 1;
  if (quoted < first) return undefined;
  const found = isPassive(scene, quoted)
    ? speakerBefore(scene, quoted - 1, false)
    : (speakerOf(scene, quoted + 1, saying - 1) ?? unnamedSpeaker(scene, quoted + 1, saying - 1));
  if (found === undefined) return undefined;
  const to = thatAfter(scene, saying) ?? saying + 1;
  return { verb: saying, speaker: found.speaker, from: found.from, to, takes: 'clause' };
}

function frameAt(scene: Scene, at: number): Frame | undefined {
  const saying = sayingAt(scene, at);
  if (saying === undefined) return undefined;
  const { verb } = saying;
  const before = speakerBefore(scene, verb, saying.certain);
  if (before === undefined) return invertedFrame(scene, saying);
  if (saying.outlook && before.speaker.kind === 'person') return undefined;
  const opens = /^(?:an?|the)$/u.test(lower(scene.tokens, before.from - 1));
  const from = opens ? before.from - 1 : before.from;
  return { verb, speaker: before.speaker, from, to: saying.to, takes: saying.takes };
}

/** "..., said A. Name": the speaker follows the verb. */
function invertedFrame(scene: Scene, { verb, takes }: Saying): Frame | undefined {
  const word = lower(scene.tokens, verb);
  const follows = CLAUSE_VERBS.has(word) || MANNER_VERBS.has(word);
  if (!follows || !followsWords(scene, verb)) return undefined;
  const after = speakerAfter(scene, verb + 1, isBehindQuote(scene, verb));
  return after === undefined
    ? undefined
    : { verb, speaker: after.speaker, from: verb, to: after.to, takes };
}

/** "“...,” said ...": behind a quotation whoever follows the verb speaks. */
function isBehindQuote({ tokens }: Scene, verb: number): boolean {
  const mark = tokens[verb - 1]?.text === ',' ? tokens[verb - 2] : tokens[verb - 1];
  const word = lower(tokens, verb);
  const plain = /^sa(?:id|ys)$/u.test(word) || (MANNER_VERBS.has(word) && !/^reads?$/u.test(word));
  return plain && /^["”’»']$/u.test(mark?.text ?? '');
}

/** "conceded and said", "noted that ... and highlighted": the verb shares the subject before it. */
function joinedFrame(scene: Scene, at: number, last: Frame | undefined): Frame | undefined {
  const saying = JOINS.has(lower(scene.tokens, at - 1)) ? sayingAt(scene, at) : undefined;
  if (saying === undefined || saying.outlook) return undefined;
  const speaker = last?.speaker ?? openingSpeaker(scene, at);
  return speaker === undefined
    ? undefined
    : { verb: at, speaker, from: at, to: saying.to, takes: saying.takes };
}

/** Words that join a verb to the subject before it. */
export const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'also']);

/** The person or body that the sentence opens with, by name or as "he", "the bank". */
function openingSpeaker(scene: Scene, before: number): Speaker | undefined {
  const start = pastOpening(scene);
  for (let at = scene.from; at < Math.min(before, scene.from + 6); at += 1) {
    const mention = scene.names.startingAt(at);
    if (mention !== undefined && mention.kind !== 'place')
      return speakerOf(scene, scene.from, mention.to)?.speaker;
    if (GROUP_WORDS.has(lower(scene.tokens, at)) && at < scene.from + LONGEST_SUBJECT)
      return speakerOf(scene, scene.from, at + 1)?.speaker;
    if (at > start) return undefined;
  }
  const first = lower(scene.tokens, scene.from);
  const words = first === 'the' ? 2 : 1;
  return /^(?:he|it|she|the|they)$/u.test(first)
    ? speakerOf(scene, scene.from, scene.from + words)?.speaker
    : undefined;
}

/** The token behind the comma of "Opening the meeting, |"; else the first. */
function pastOpening({ tokens, from }: Scene): number {
  for (let at = from + 1; at < from + 6; at += 1) if (lower(tokens, at) === ',') return at + 1;
  return from;
}

/** A group that opens a sentence is no longer than this, in tokens: "Western | capitals". */
const LONGEST_SUBJECT = 3;

function followsWords({ tokens, from }: Scene, at: number): boolean {
  return at - from >= 3 && /^[,"”’'?!—–-]$/u.test(tokens[at - 1]?.text ?? '');
}
