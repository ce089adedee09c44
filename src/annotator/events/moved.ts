import type { Trigger } from '../lexicon/events.ts';
import { TARGET_WORDS } from '../lexicon/status.ts';
import { firstIn, holds, phrases } from '../figures/read.ts';
import { daysCovered, dayNumber, parseIso } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { type Clause, trimmedClause } from './clauses.ts';
import type { EventDraft } from './event.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import type { EventScene } from './scene.ts';
import { eventWordAt } from './triggers.ts';
import { factualityOf } from './factuality.ts';

const MOVED = phrases(
  'deferred',
  'delayed',
  'moved',
  'postponed',
  'pushed back',
  'put back',
  'put off',
  'rescheduled',
  'shifted',
);

/** How far behind such a verb its new date may stand, in tokens. */
const REACH = 12;

/**
 * An event that was put off to a new time, from the clause that names it to the one with that
 * time: the old time counts no more.
 *
 * Takes "The talks, due in May, have been postponed to June", "The forum was moved to October".
 * Refuses what is aimed at: "the goal was put back to 2030".
 *
 * @param clauses of the sentence, in order
 */
export function movedEvent(scene: EventScene, clauses: readonly Clause[]): EventDraft | undefined {
  const at = scene.times.length === 0 ? undefined : movedVerb(scene);
  const time = at === undefined ? undefined : newTime(scene, at);
  if (at === undefined || time === undefined) return undefined;
  const noun = eventNoun(scene, time.from);
  const from = clauseAt(clauses, noun?.at ?? at)?.from;
  const to = clauseAt(clauses, time.from)?.to;
  if (noun === undefined || from === undefined || to === undefined) return undefined;
  const { type } = noun.trigger;
  const whole = { from, to };
  const [start = '', end = null] = ahead(scene, time).split('/');
  return {
    ...trimmedClause(scene.tokens, whole),
    type,
    participants: participantsOf(scene, whole, type),
    places: placesOf(scene, whole),
    start,
    end,
    orEarlier: false,
    planned: scene.anchor === null || daysCovered(start)[1] >= dayNumber(scene.anchor),
    ...factualityOf(scene, noun.at),
    ordinal: null,
    implied: time.implied.length > 0 ? ['end', 'start'] : [],
    rule: `${type}-moved`,
  };
}

/** The verb of putting off, where no goal stands before it. */
function movedVerb({ tokens, sentence }: EventScene): number | undefined {
  const at = firstIn(tokens, sentence.from, sentence.to, MOVED)?.from;
  if (at === undefined) return undefined;
  return holds(tokens, sentence.from, at, TARGET_WORDS) ? undefined : at;
}

/** The first time behind "to" or "until" that follows the verb. */
function newTime({ tokens, times }: EventScene, at: number): TimeExpression | undefined {
  const time = times.find(({ from }) => from > at && from - at <= REACH);
  const leads = tokens.slice(at + 1, time?.from);
  return leads.some(({ lower: word }) => /^(?:for|till|to|until)$/.test(word)) ? time : undefined;
}

interface NounAt {
  readonly at: number;
  readonly trigger: Trigger;
}

/** The first noun of an event in the sentence before a token. */
function eventNoun({ tokens, sentence }: EventScene, to: number): NounAt | undefined {
  for (let at = sentence.from; at < to; at += 1) {
    const trigger = eventWordAt(tokens, at);
    if (trigger?.by === 'noun') return { at, trigger };
  }
  return undefined;
}

function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.find(({ from, to }) => from <= at && at < to);
}

/** The period of a new time, in a later year where it would lie before the old one or the article. */
function ahead({ times, anchor }: EventScene, { from, period, implied }: TimeExpression): string {
  if (!implied.includes('year')) return period;
  const old = times.findLast((time) => time.to <= from)?.period.split('/')[0];
  const floors = [old === undefined ? undefined : parseIso(old), anchor ?? undefined]
    .filter((floor) => floor !== undefined)
    .map(dayNumber);
  const floor = Math.max(...floors);
  const isBefore = floors.length > 0 && daysCovered(period)[1] < floor;
  return isBefore ? period.replace(/\d{4}/gu, (year) => String(Number(year) + 1)) : period;
}
