import { WEEKDAYS } from '../lexicon/calendar.ts';
import { CLAUSE_VERBS, OBJECT_VERBS, OUTLOOK_VERBS, PHRASAL_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Speaker } from './draft.ts';
import { speakerAfter, speakerBefore } from './phrase.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { unnamedSpeaker } from './described.ts';

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
    const quotes = lower(scene.tokens, at) === 'saying';
    if (!(quotes || SAYING_VERBS.has(lower(scene.tokens, at))) || isNoun(scene, at)) continue;
    const last = frames.at(-1);
    if (isQuoted(at) || (last !== undefined && at < last.to)) continue;
    const frame = quotes
      ? quotedAsSaying(scene, at)
      : (frameAt(scene, at) ?? joinedFrame(scene, at, last));
    if (frame !== undefined) frames.push(frame);
  }
  return frames;
}

const DETERMINERS = /^(?:the|an?|no|any|my|your|his|her|its|our|their|this|these|those)$/u;
const BEFORE_NOUNS = /^(?:next|latest|new|previous|earlier|official|own|first|last|big|bigger)$/u;

/** "a bigger say", "its next estimates", "the report": the word is a noun. */
function isNoun({ tokens }: Scene, at: number): boolean {
  if (/ed$|^said$/u.test(lower(tokens, at))) return false;
  const before = lower(tokens, at - 1);
  return (
    DETERMINERS.test(before) ||
    (BEFORE_NOUNS.test(before) && DETERMINERS.test(lower(tokens, at - 2)))
  );
}

/** How far before "as saying" its "quoted" stands at most, in tokens. */
const QUOTED_REACH = 10;

/** "X was quoted as saying", "the agency quoted X as saying": X speaks. */
function quotedAsSaying(scene: Scene, saying: number): Frame | undefined {
  const { tokens, from } = scene;
  if (lower(tokens, saying - 1) !== 'as') return undefined;
  let quoted = saying - 2;
  const floor = Math.max(from, saying - QUOTED_REACH);
  while (quoted >= floor && !/^(?:quoted|cited)$/u.test(lower(tokens, quoted))) quoted -= 1;
  if (quoted < floor) return undefined;
  const passive = isPassive(scene, quoted);
  const found = passive
    ? speakerBefore(scene, quoted - 1, false)
    : (speakerOf(scene, quoted + 1, saying - 1) ?? unnamedSpeaker(scene, quoted + 1, saying - 1));
  if (found === undefined) return undefined;
  const to = thatAfter(scene, saying) ?? saying + 1;
  return { verb: saying, speaker: found.speaker, from: found.from, to, takes: 'clause' };
}

/** Every verb that a frame can be built on. */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...CLAUSE_VERBS,
  ...OBJECT_VERBS,
  ...OUTLOOK_VERBS,
  ...PHRASAL_VERBS.keys(),
]);

/** "is expected", "was reported": nobody speaks. */
export function isPassive({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean {
  const lead =
    lower(tokens, at - 1) === 'also' || lower(tokens, at - 1) === 'widely' ? at - 2 : at - 1;
  return /^(?:is|are|was|were|be|been|being)$/.test(lower(tokens, lead));
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** How a verb of saying is used at a token. */
interface Saying {
  readonly verb: number;
  /** The token after the verb, its particle or its "that". */
  readonly to: number;
  readonly takes: Frame['takes'];
  /** Whether any phrase before it will do as a speaker. */
  readonly certain: boolean;
  readonly outlook: boolean;
}

function sayingAt(scene: Scene, at: number): Saying | undefined {
  const word = lower(scene.tokens, at);
  const phrasal = PHRASAL_VERBS.get(word) === lower(scene.tokens, at + 1);
  const clause = CLAUSE_VERBS.has(word);
  const outlook = OUTLOOK_VERBS.has(word);
  if (!(clause || phrasal || outlook || OBJECT_VERBS.has(word)) || isPassive(scene, at))
    return undefined;
  const that = clause ? thatAfter(scene, at) : undefined;
  const data = (outlook || clause) && isData(scene, at);
  return {
    verb: at,
    to: that ?? (phrasal ? at + 2 : at + 1),
    takes: clause || data ? 'clause' : 'thing',
    certain: that !== undefined || data || /^sa(?:id|ys?)$/.test(word),
    outlook,
  };
}

/** "It was stated by the ministry that ...". */
function passiveFrame(scene: Scene, verb: number): Frame | undefined {
  const { tokens, to } = scene;
  if (lower(tokens, verb + 1) !== 'by' || !isPassive(scene, verb)) return undefined;
  const that = CLAUSE_VERBS.has(lower(tokens, verb)) ? thatAfter(scene, verb) : undefined;
  const start = that ?? asAfter(scene, verb);
  if (start === undefined) return undefined;
  const found = speakerOf(scene, verb + 2, Math.min(start - 1, to));
  if (found === undefined) return undefined;
  const takes = that === undefined ? 'thing' : 'clause';
  return { verb, speaker: found.speaker, from: verb, to: start, takes };
}

/** The place after "as" behind a verb: "described by the ministry as ...". */
function asAfter({ tokens, to }: Scene, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (lower(tokens, at) === 'as') return at + 1;
    if (tokens[at]?.kind === 'mark') return undefined;
  }
  return undefined;
}

function frameAt(scene: Scene, at: number): Frame | undefined {
  const saying = sayingAt(scene, at);
  if (saying === undefined) return passiveFrame(scene, at);
  const before = speakerBefore(scene, at, saying.certain);
  if (before === undefined) return invertedFrame(scene, saying);
  if (saying.outlook && before.speaker.kind === 'person') return undefined;
  const from = ARTICLES.has(lower(scene.tokens, before.from - 1)) ? before.from - 1 : before.from;
  return { verb: at, speaker: before.speaker, from, to: saying.to, takes: saying.takes };
}

/** "..., said A. Name": the speaker follows the verb. */
function invertedFrame(scene: Scene, { verb }: Saying): Frame | undefined {
  if (!CLAUSE_VERBS.has(lower(scene.tokens, verb)) || !followsWords(scene, verb)) return undefined;
  const after = speakerAfter(scene, verb + 1, false);
  return after === undefined
    ? undefined
    : { verb, speaker: after.speaker, from: verb, to: after.to, takes: 'clause' };
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

/** The person or body that the sentence opens with. */
function openingSpeaker(scene: Scene, before: number): Speaker | undefined {
  for (let at = scene.from; at < Math.min(before, scene.from + 6); at += 1) {
    const mention = scene.names.startingAt(at);
    if (mention !== undefined && mention.kind !== 'place')
      return speakerOf(scene, scene.from, mention.to)?.speaker;
  }
  return undefined;
}

const DATA = new Set(
  'data,estimates,figures,numbers,poll,polls,records,results,statistics,survey,surveys'.split(','),
);
const DATA_TIES = new Set('by,collected,compiled,from,of,provided,published,released'.split(','));

/** "figures from the Office for National Statistics showed" is no longer than this, in tokens. */
const DATA_REACH = 12;

/** "customs data show", "the figures show": data stand for whoever gathered them. */
function isData({ tokens, from }: Scene, verb: number): boolean {
  if (DATA.has(lower(tokens, verb - 1))) return true;
  for (let at = verb - 1; at > Math.max(from, verb - DATA_REACH); at -= 1) {
    if (/^[,;:"“”]$/u.test(tokens[at]?.text ?? '')) return false;
    if (DATA_TIES.has(lower(tokens, at)) && DATA.has(lower(tokens, at - 1))) return true;
  }
  return false;
}

function followsWords({ tokens, from }: Scene, at: number): boolean {
  return at - from >= 3 && /^[,"”’?!—–-]$/u.test(tokens[at - 1]?.text ?? '');
}

const THAT_REACH = 12;

/** The place after "that" behind a verb: "said on Tuesday that", "told reporters that". */
export function thatAfter({ tokens, to }: Scene, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (lower(tokens, at) === 'that') return at + 1;
    if (isDayBetween(tokens, at)) at += 2;
    else if (isCiting(tokens, at)) at = afterCiting(tokens, at, to);
    else if (/^[,.;:"“”‘]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "said, citing the customs office, that": whom a speaker names stands between two commas. */
function isCiting(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:citing|quoting)$/u.test(lower(tokens, at + 1));
}

function afterCiting(tokens: readonly Token[], at: number, to: number): number {
  let close = at + 2;
  while (close < to && tokens[close]?.text !== ',') close += 1;
  return close;
}

/** "said today, Tuesday, that": a weekday between two commas. */
function isDayBetween(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' && WEEKDAYS.has(lower(tokens, at + 1)) && tokens[at + 2]?.text === ','
  );
}
