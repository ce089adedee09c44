import { firstIn, lower, phrases } from '../text/read.ts';
import { dayFrom, daysCovered, parseIso } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { EventMention } from './event.ts';
import { isOtherThing, wordsOf } from './heads.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import type { EventContext } from './context.ts';
import { isOver, tellingOf } from './factuality.ts';
import { trimmed, type Unit } from './unit.ts';

/** Words for what happens to a thing that gets another time. */
export const MOVES =
  'deferred,delayed,moved,postponed,pushed back,put back,put off,rescheduled,shifted'.split(',');

const MOVED = phrases(...MOVES);

/**
 * An event that was put off to a new time, from the clause that names it to the one with that
 * time: the old time counts no more.
 *
 * Takes "The talks, due in May, have been postponed to June", "The forum was moved to October".
 *
 * @param units of the sentence, in order
 */
export function movedEvent(
  context: EventContext,
  units: readonly Unit[],
): EventMention | undefined {
  const { tokens, sentence } = context;
  const at = firstIn(tokens, sentence.from, sentence.to, MOVED)?.from ?? -1;
  const unit = units.find(({ has }) => has(at));
  const time = unit && newTime(context, unit, at);
  if (unit === undefined || time === undefined) return undefined;
  const noun = units
    .flatMap((one) => wordsOf(context, one))
    .find((word) => word.by === 'noun' && word.at < time.from && !isOtherThing(tokens, word.at));
  const telling = noun && tellingOf(context, noun);
  if (noun === undefined || telling === undefined) return undefined;
  const first = units.find(({ has }) => has(noun.at)) ?? unit;
  const whole = { ...unit, from: Math.min(first.from, unit.from), to: Math.max(first.to, unit.to) };
  const [start = '', end = null] = ahead(context, time).split('/');
  return {
    ...trimmed(tokens, whole),
    type: noun.type,
    participants: participantsOf(context, whole, noun),
    places: placesOf(context, whole),
    start,
    end,
    orEarlier: false,
    planned: true,
    ...telling,
    ordinal: null,
    implied: time.implied.length > 0 ? ['end', 'start'] : [],
    rule: `${noun.type}-moved`,
  };
}

/** The first time behind "to" or "until" that follows the verb in its unit; not that behind "from". */
function newTime(
  { tokens, times }: EventContext,
  { has }: Unit,
  at: number,
): TimeExpression | undefined {
  // "from Friday to Monday"
  const time = times.find(
    ({ from }) => from > at && has(from) && lower(tokens, from - 1) !== 'from',
  );
  const leads = tokens.slice(at + 1, time?.from).map(({ lower: word }) => word);
  // "until | after the vote on June 9"
  if (leads.some((word) => /^(?:after|before|following)$/.test(word))) return undefined;
  return leads.some((word) => /^(?:for|till|to|until)$/.test(word)) ? time : undefined;
}

/** The period of a new time, in the next week or year where it would lie before the old one or the article. */
function ahead({ times, anchor }: EventContext, { from, period, implied }: TimeExpression): string {
  const old = times.findLast(({ to }) => to <= from)?.period;
  const isBefore = old !== undefined && daysCovered(period)[1] < daysCovered(old)[0];
  if (!implied.includes('year') || !(isBefore || isOver(period, anchor))) return period;
  if (!implied.includes('day'))
    return period.replace(/\d{4}/gu, (year) => String(Number(year) + 1));
  const days = period.split('/').map((day) => dayFrom(parseIso(day), WEEK));
  return days.join('/');
}

const WEEK = 7;
