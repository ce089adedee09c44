import { beginsAfter, isToTheDay } from '../../dates/calendar.ts';
import { SETTING } from '../lexicon/time.ts';
import type { EventMention, When } from './event.ts';
import type { Head } from './heads.ts';
import { finiteOf } from '../syntax/relations.ts';
import { wasSet, wasToBe } from './modality.ts';
import type { EventContext } from './context.ts';
import { isOver, isPlanned, tellingOf } from './factuality.ts';
import { tiedTo, type Unit, wholeWords } from './unit.ts';

/** What is read of an event beside its time and how it is told. */
type Told = Pick<EventMention, 'type' | 'participants' | 'places' | 'ordinal' | 'rule'>;

/**
 * An event with its time; undefined where it is not told whether it came about ("was to open in
 * March", "a hoped-for visit last week").
 */
export function mentionOf(
  context: EventContext,
  unit: Unit,
  head: Head,
  { start, end, orEarlier = false, implied, isOpen = false, to = 0 }: When,
  told: Told,
): EventMention | undefined {
  const telling = tellingOf(context, head);
  if (telling === undefined) return undefined;
  const planned = isPlanned(context, unit, head, start);
  if (isPast(head) && beginsAfter(start, context.anchor)) return undefined;
  if (isPresent(context, unit, head, to) && isOver(end ?? start, context.anchor)) return undefined;
  if (planned ? wasPlanned(context, head) : isUnsure(context, head, isOpen && start, telling))
    return undefined;
  return {
    ...wholeWords(context, unit, Math.max(to, head.at + 1)),
    ...told,
    start,
    end,
    orEarlier,
    planned,
    ...telling,
    implied: implied ? ['end', 'start'] : [],
  };
}

/** "approved the post from 1 October": what a past verb tells is not ahead, so that the time is that of a thing. */
function isPast({ by, clause }: Head): boolean {
  const verb = clause?.verb;
  const isTold = verb?.tense === 'past' && verb.modal === null;
  return by === 'verb' && isTold && !SETTING.has(verb.lemma);
}

/** "The visit | comes after a strike in May": a present verb tells of nothing that was before. */
function isPresent(
  { tokens, parse }: EventContext,
  unit: Unit,
  { at, by, clause }: Head,
  to: number,
): boolean {
  const own = clause?.verb.form === 'infinitive' ? finiteOf(parse, clause) : clause;
  const verb = own?.verb;
  if (verb?.tense !== 'present' || verb.perfect || to <= verb.to) return false;
  return by === 'verb' || to > tiedTo(tokens, unit, at).to;
}

/** "was to open on Friday", "was planned for May": told of a plan that may no longer hold. */
function wasPlanned(context: EventContext, { clause }: Head): boolean {
  if (clause?.verb.form === 'infinitive') return wasToBe(context, clause);
  return clause?.verb.tense === 'past' && clause.verb.passive && SETTING.has(clause.verb.lemma);
}

/** Whether it is not told that what lies behind came about; what did not has no day that is only inferred. */
function isUnsure(
  context: EventContext,
  { clause }: Head,
  openStart: string | false,
  { denied, hedge }: Pick<EventMention, 'denied' | 'hedge'>,
): boolean {
  // "refused to sign on Monday" tells of that day, "was to open on Monday but" of any Monday.
  const isOfDay = clause?.verb.form === 'infinitive' && !wasSet(context, clause);
  if (denied) return openStart !== false && isToTheDay(openStart) && !isOfDay;
  return openStart !== false || hedge === 'hoped' || hedge === 'planned' || wasSet(context, clause);
}
