import { TARGET_WORDS } from '../lexicon/status.ts';
import { firstIn, holds, lower, phrases } from '../text/read.ts';
import { dayFrom, daysCovered, dayNumber, parseIso } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { MOVES } from './called-off.ts';
import type { EventMention } from './event.ts';
import { isOtherThing, wordsOf } from './heads.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import type { EventContext } from './context.ts';
import { tellingOf } from './factuality.ts';
import { trimmed, type Unit } from './unit.ts';

const MOVED = phrases(...MOVES);

/**
 * An event that was put off to a new time, from the clause that names it to the one with that
 * time: the old time counts no more.
 *
 * Takes "The talks, due in May, have been postponed to June", "The forum was moved to October".
 * Refuses what is aimed at: "the goal was put back to 2030".
 *
 * @param units of the sentence, in order
 */
export function movedEvent(
  context: EventContext,
  units: readonly Unit[],
): EventMention | undefined {
  const { tokens, sentence, times } = context;
  const at =
    times.length === 0 ? undefined : firstIn(tokens, sentence.from, sentence.to, MOVED)?.from;
  const unit = units.find(({ has }) => at !== undefined && has(at));
  if (at === undefined || unit === undefined || holds(tokens, sentence.from, at, TARGET_WORDS))
    return undefined;
  const time = newTime(context, unit, at);
  const noun = units
    .flatMap((one) => wordsOf(context, one))
    .find(
      ({ at: word, by }) =>
        by === 'noun' && word < (time?.from ?? 0) && !isOtherThing(tokens, word),
    );
  const telling = noun && tellingOf(context, noun);
  if (time === undefined || noun === undefined || telling === undefined) return undefined;
  const first = units.find(({ has }) => has(noun.at)) ?? unit;
  const whole = { ...unit, from: Math.min(first.from, unit.from), to: Math.max(first.to, unit.to) };
  const [start = '', end = null] = ahead(context, time).split('/');
  const places = placesOf(context, whole);
  return {
    ...trimmed(tokens, whole),
    type: noun.type,
    participants: participantsOf(context, whole, noun),
    places,
    start,
    end,
    orEarlier: false,
    planned: context.anchor === null || daysCovered(start)[1] >= dayNumber(context.anchor),
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
  const time = times.find(
    ({ from }) => from > at && has(from) && lower(tokens, from - 1) !== 'from',
  );
  const leads = tokens.slice(at + 1, time?.from);
  return leads.some(({ lower: word }) => /^(?:for|till|to|until)$/.test(word)) ? time : undefined;
}

/** The period of a new time, in a later week or year where it would lie before the old one or the article. */
function ahead({ times, anchor }: EventContext, { from, period, implied }: TimeExpression): string {
  if (!implied.includes('year')) return period;
  const old = times.findLast((time) => time.to <= from)?.period.split('/')[0];
  const floors = [old === undefined ? undefined : parseIso(old), anchor ?? undefined]
    .filter((floor) => floor !== undefined)
    .map(dayNumber);
  const floor = Math.max(...floors);
  const isBefore = floors.length > 0 && daysCovered(period)[1] < floor;
  if (isBefore && implied.includes('day')) return laterWeek(period, floor);
  return isBefore ? period.replace(/\d{4}/gu, (year) => String(Number(year) + 1)) : period;
}

const WEEK = 7;

/** The first same day of the week, or days, that do not end before a day. */
function laterWeek(period: string, floor: number): string {
  const weeks = Math.ceil((floor - daysCovered(period)[1]) / WEEK);
  return period
    .split('/')
    .map((day) => dayFrom(parseIso(day), WEEK * weeks))
    .join('/');
}
