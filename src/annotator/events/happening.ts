import {
  FLOW_VERBS,
  HAPPENING_ADJECTIVES,
  HAPPENING_NOUNS,
  HAPPENING_VERBS,
} from '../lexicon/happenings.ts';
import { PAPERS } from '../credits/papers.ts';
import { AHEAD_VERBS } from '../lexicon/tense.ts';
import { BE_FORMS } from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { isAheadWord } from '../time/ahead.ts';
import { isPassive } from '../verbs/passive.ts';
import type { Clause } from './clauses.ts';
import { hasFigure, isDay, type Kind, timed } from './kinds.ts';
import type { EventScene } from './scene.ts';

/** "The bank stopped transfers in January", "The decision is due in May". */
export function happening(scene: EventScene, clause: Clause): Kind | undefined {
  const past = happeningVerb(scene, clause);
  const verb = past ?? expectation(scene, clause);
  if (verb === undefined) return undefined;
  const type = isRelease(scene.tokens, verb) ? 'announcement' : 'other';
  const kind = timed(scene, clause, verb, type, 'happens-at-a-time');
  const by = kind?.time.role === 'by' && kind.time.from >= clause.from;
  if (past !== undefined && by && !isSetAhead(scene.tokens, clause.from, past)) return undefined;
  const flows = past === undefined || FLOW_VERBS.has(lower(scene.tokens, verb));
  const counts = flows && hasFigure(scene, clause);
  return kind !== undefined && (isDay(kind.time) || !counts) ? kind : undefined;
}

/** "data | released on Thursday": what came out is words. */
function isRelease(tokens: readonly Token[], verb: number): boolean {
  const paper = BE_FORMS.has(lower(tokens, verb - 1)) ? verb - 2 : verb - 1;
  return (
    /^(?:issued|published|released)$/.test(lower(tokens, verb)) && PAPERS.has(lower(tokens, paper))
  );
}

/** "plans to | stop importing fish by 2022" */
function isSetAhead(tokens: readonly Token[], from: number, verb: number): boolean {
  return lower(tokens, verb - 1) === 'to' && tokens.slice(from, verb).some(isAheadWord);
}

/** "is expected in May"; "it expected more" tells what somebody thinks. */
function expectation({ tokens }: EventScene, { from, to }: Clause): number | undefined {
  for (let at = from; at < to; at += 1) {
    const word = lower(tokens, at);
    if (word === 'to' && /^(?:are|is)$/.test(lower(tokens, at - 1))) return at;
    if (HAPPENING_ADJECTIVES.has(word) && (word !== 'expected' || isPassive(tokens, at))) return at;
  }
  return undefined;
}

/** A verb of what happens, not "the start"; "a plan dropped during the strike" only says which plan. */
function happeningVerb({ tokens }: EventScene, { from, to }: Clause): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (isHappening(tokens, at) && !describes(tokens, at) && !isOfNoun(tokens, from, at)) return at;
  }
  return undefined;
}

/** "dropped | during the strike", which nothing helps to be the verb of the clause; "lower | than" */
function describes(tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at + 1);
  // "a firm that sells tractors"
  if (/[^s]s$/.test(lower(tokens, at)) && /^(?:that|which|who)$/.test(lower(tokens, at - 1)))
    return true;
  return next === 'than' || (/^(?:by|during)$/.test(next) && !BE_FORMS.has(lower(tokens, at - 1)));
}

/** "would beat the record | set | last year": what was done to a thing that another verb tells of. */
function isOfNoun(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^(?:a|an|its|the|their)$/.test(lower(tokens, at - 2))) return false;
  for (let before = at - 3; before >= Math.max(from, at - MAIN_REACH); before -= 1) {
    if (tokens[before]?.kind === 'mark' || /^(?:and|that|which|who)$/.test(lower(tokens, before)))
      return false;
    if (AHEAD_VERBS.has(lower(tokens, before))) return true;
  }
  return false;
}

/** How far before such a participle the main verb may stand. */
const MAIN_REACH = 9;

function isHappening(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  const isVerb = HAPPENING_VERBS.has(word);
  if (!isVerb && !HAPPENING_NOUNS.has(word)) return false;
  const before = lower(tokens, at - 1);
  if (/^(?:a|an|its|the|their)$/.test(before)) return false;
  const next = lower(tokens, at + 1);
  if (isVerb && isBase(tokens, at)) return false;
  return isVerb || /^(?:to|will|would)$/.test(before) || /^(?:its|on|the|their)$/.test(next);
}

/** "its turnover | double", "as shops | clear stock": a plain form that no "will" or "to" leads tells no event. */
function isBase(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (!HAPPENING_VERBS.has(`${word}s`) && !HAPPENING_VERBS.has(`${word}es`)) return false;
  const lead = tokens.slice(Math.max(0, at - 3), at);
  return (
    !/^(?:put|set|shut|hit|quit)$/.test(word) &&
    !lead.some((token) => isAheadWord(token) || token.lower === 'to')
  );
}
