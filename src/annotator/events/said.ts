import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { isDay, type Kind, timed, verbIn } from './kinds.ts';
import type { EventScene } from './scene.ts';

/** "The minister said on Monday", "On August 19, the minister said". */
export function saidOnADay(scene: EventScene, clause: Clause): Kind | undefined {
  const said = verbIn(scene, clause, CLAUSE_VERBS);
  const kind =
    said === undefined ? undefined : timed(scene, clause, said, 'announcement', 'said-on-a-day');
  if (kind === undefined || !isPoint(scene, clause, kind)) return undefined;
  return isBeside(scene, kind) || opensSentence(scene, kind) ? kind : undefined;
}

/** How far from a verb of saying its day may stand, in tokens. */
const SAID_REACH = 9;

/** Whether a day belongs to a verb of saying: right behind it, or before it with no comma between. */
function isBeside({ tokens }: EventScene, { time, at }: Kind): boolean {
  if (time.from > at) {
    const told = lower(tokens, at) === 'told';
    return time.from - at <= (told ? TOLD_REACH : BEHIND_REACH);
  }
  return at - time.to <= SAID_REACH && !tokens.slice(time.to, at).some(({ text }) => text === ',');
}

/** "said late on Monday": words between a verb of saying and its day. */
const BEHIND_REACH = 3;

/** "told reporters in Lund on Monday" */
const TOLD_REACH = 7;

/** "On August 19, the minister said": the day opens the sentence. */
function opensSentence({ tokens, sentence }: EventScene, { time }: Kind): boolean {
  return time.from - sentence.from <= 2 && lower(tokens, time.to) === ',';
}

/** Whether something is said at a time: on a day, or by somebody named in a week or month, as past. */
function isPoint({ tokens, mentions }: EventScene, clause: Clause, { time, at }: Kind): boolean {
  const named = mentions.some((mention) => mention.kind === 'person' && covers(clause, mention));
  return isDay(time) || (named && isPast(tokens, at) && /^\d{4}-\d{2}$/.test(time.period));
}

/** "said", "promised", not "expects" */
function isPast(tokens: readonly Token[], at: number): boolean {
  return /(?:aid|ed|elt|ght|ld|ote|und)$/.test(lower(tokens, at));
}
