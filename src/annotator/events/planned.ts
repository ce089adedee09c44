import { EVENT_TRIGGERS, type Trigger } from '../lexicon/events.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { isAheadWord } from '../time/ahead.ts';
import { daysCovered, iso } from '../../dates/calendar.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';

const TENSE_REACH = 8;

/** "flew to Lund | to meet": who has come to do a thing on the day of the article does it. */
function cameFor(tokens: readonly Token[], from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - TENSE_REACH); before -= 1) {
    const travels = EVENT_TRIGGERS.get(lower(tokens, before))?.type === 'visit';
    if (travels && isFiniteVerb(lower(tokens, before))) return true;
  }
  return false;
}

/** Whether an event is told as still to come; what lies before the article's date is not, what lies behind it is. */
export function isPlanned(
  { tokens, anchor }: EventScene,
  clause: Clause,
  at: number,
  trigger: Trigger,
  start: string,
): boolean {
  if (anchor !== null) {
    const [first, last] = daysCovered(start);
    const [begun, ended] = daysCovered(iso(anchor));
    if (last < begun) return false;
    if (first > ended) return true;
  }
  const [from, to] =
    trigger.by === 'verb'
      ? [Math.max(clause.from, at - TENSE_REACH), at]
      : [clause.from, clause.to];
  if (trigger.by === 'verb' && tokens.slice(at, at + 1).some(isAheadWord)) return true;
  const infinitive =
    trigger.by === 'verb' && lower(tokens, at - 1) === 'to' && !cameFor(tokens, clause.from, at);
  return infinitive || tokens.slice(from, to).some(isAheadWord);
}
