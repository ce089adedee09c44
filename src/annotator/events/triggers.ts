import type { EventType } from '../../schemas/event.ts';
import { EVENT_PHRASES, EVENT_TRIGGERS, type Trigger } from '../lexicon/events.ts';
import { lower, phraseAt, phrasesOf } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { UseScene } from './scene.ts';
import { isOtherUse } from './uses.ts';

/** A word in a clause that tells of an event. */
export interface TriggerAt {
  readonly at: number;
  readonly trigger: Trigger;
}

/** The triggers of a sentence by their token: words of the lexicon that are used as such. */
export function triggersOf(scene: UseScene): ReadonlyMap<number, Trigger> {
  const { tokens, sentence } = scene;
  const triggers = new Map<number, Trigger>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const trigger = eventWordAt(tokens, at);
    if (trigger !== undefined && !isOtherUse(scene, at, trigger)) triggers.set(at, trigger);
  }
  return triggers;
}

const PHRASES = phrasesOf(EVENT_PHRASES);

/** The word or phrase of the lexicon at a token, however it is used. */
export function eventWordAt(tokens: readonly Token[], at: number): Trigger | undefined {
  return phraseAt(tokens, at, PHRASES)?.value ?? EVENT_TRIGGERS.get(lower(tokens, at));
}

/**
 * The first trigger of each type in a clause; where a meeting, forum or the like opens or begins,
 * that is no launch.
 */
export function triggersIn(
  tokens: readonly Token[],
  triggers: ReadonlyMap<number, Trigger>,
  { from, to }: Clause,
): TriggerAt[] {
  const found: TriggerAt[] = [];
  for (const [at, trigger] of triggers) {
    const inside = from <= at && at < to;
    if (inside && ofType(found, trigger.type) === undefined && !isOfAnother(tokens, at, found))
      found.push({ at, trigger });
  }
  if (found.length < 2) return found;
  const gathers = found.some(({ trigger: { type, by } }) => by === 'noun' && GATHERINGS.has(type));
  const [visit, meeting] = [ofType(found, 'visit'), ofType(found, 'meeting')];
  const travels =
    visit?.trigger.by === 'verb' && meeting !== undefined && isAim(tokens, visit.at, meeting.at);
  return found.filter(
    ({ trigger: { type } }) => !(type === 'launch' && gathers) && !(type === 'visit' && travels),
  );
}

function ofType(found: readonly TriggerAt[], type: EventType): TriggerAt | undefined {
  return found.find(({ trigger }) => trigger.type === type);
}

/** "flew to Lund to meet Berg": what somebody travels for; "for talks" is not told as held. */
function isAim(tokens: readonly Token[], travel: number, met: number): boolean {
  return met > travel && lower(tokens, met - 1) === 'to';
}

/** Types that open and end themselves. */
const GATHERINGS: ReadonlySet<EventType> = new Set([
  'election',
  'exercise',
  'forum',
  'meeting',
  'visit',
]);

/** "the 52nd meeting of the forum" is one event, and a meeting. */
function isOfAnother(tokens: readonly Token[], at: number, found: readonly TriggerAt[]): boolean {
  const of = lower(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return (
    lower(tokens, of) === 'of' &&
    found.some(({ at: other, trigger }) => other === of - 1 && trigger.by === 'noun')
  );
}
