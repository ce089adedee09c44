import { isToTheDay } from '../../dates/calendar.ts';
import { lower } from '../text/read.ts';
import { BODY_WORDS } from '../lexicon/bodies.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { EventDraft, When } from './event.ts';
import { isPeopleWord } from './frames.ts';
import type { Head } from './heads.ts';
import { wasSet } from './modality.ts';
import type { EventContext } from './context.ts';
import { tellingOf, isPlanned } from './factuality.ts';
import { trimmed, type Unit } from './unit.ts';

/** What is read of an event beside its time and how it is told. */
type Told = Pick<EventDraft, 'type' | 'participants' | 'places' | 'ordinal' | 'rule'>;

/**
 * An event with its time; undefined where it is not told whether it came about ("was to open in
 * March", "a hoped-for visit last week"), and of an announcement that nobody is named for.
 */
export function draftOf(
  context: EventContext,
  unit: Unit,
  head: Head,
  { start, end, orEarlier = false, implied, isOpen = false }: When,
  told: Told,
): EventDraft | undefined {
  const telling = tellingOf(context, head);
  if (telling === undefined) return undefined;
  const planned = isPlanned(context, unit, head, start);
  if (!planned && isUnsure(context, head, isOpen && start, telling)) return undefined;
  if (told.participants.length === 0 && isOnlySaid(context, head)) return undefined;
  return {
    ...trimmed(context.tokens, unit),
    ...told,
    start,
    end,
    orEarlier,
    planned,
    ...telling,
    implied: implied ? ['end', 'start'] : [],
  };
}

/** Whether it is not told that what lies behind came about; what did not has no day that is only inferred. */
function isUnsure(
  context: EventContext,
  { clause }: Head,
  openStart: string | false,
  { denied, hedge }: Pick<EventDraft, 'denied' | 'hedge'>,
): boolean {
  // "refused to sign on Monday" tells of that day, "cancelled talks set for Monday" of any Monday.
  if (denied)
    return openStart !== false && isToTheDay(openStart) && clause?.verb.form !== 'infinitive';
  return openStart !== false || hedge === 'hoped' || hedge === 'planned' || wasSet(context, clause);
}

/** "the government announced that", "the announcement": that somebody spoke; not "the board set out its plans". */
function isOnlySaid({ tokens, parse }: EventContext, { type, by, clause }: Head): boolean {
  if (type !== 'announcement' || clause === undefined) return type === 'announcement';
  const { verb, subject, object } = clause;
  if (by === 'noun') return true;
  if (verb.passive || !CLAUSE_VERBS.has(lower(tokens, verb.head))) return false;
  const isParticle = /^(?:forward|out)$/.test(lower(tokens, verb.to));
  const behind = isParticle ? parse.chunkAt(verb.to + 1) : undefined;
  const what = object ?? (behind?.kind === 'noun' && !behind.tellsTime ? behind.phrase : null);
  const isBody = BODY_WORDS.has(lower(tokens, subject?.head ?? -1));
  return !isBody || what === null || isPeopleWord(tokens[what.head]);
}
