import { DENIALS } from '../lexicon/negation.ts';
import { firstIn, phrases } from '../text/read.ts';
import { datedEvents } from './dated.ts';
import type { EventMention, KnownEvents } from './event.ts';
import { headsIn } from './heads.ts';
import { MOVES, movedEvent } from './moved.ts';
import { namedEvent } from './named.ts';
import type { EventContext } from './context.ts';
import { tiedTo, type Unit, unitsOf } from './unit.ts';

/** The events of a sentence, in order, and those that are then known of the article. */
export interface FoundEvents {
  readonly events: readonly EventMention[];
  readonly known: KnownEvents;
}

/**
 * The events of a sentence: in each clause of its parse the nouns and verbs that tell of one, one
 * of each type, with who takes part, where and when; where there is none, what the clause dates.
 *
 * Takes "X is visiting Y from August 20 to 22", "met on Wednesday with", "the 18th meeting of".
 * Refuses an event that no time can be found for, stated, inherited or told as recent, what is told
 * only as possible, hoped for, offered or a condition, and a plan that is called off or put off.
 */
export function findEvents(context: EventContext): FoundEvents {
  const found: EventMention[] = [];
  let { known } = context;
  const units = unitsOf(context.tokens, context.parse, context.sentence);
  const moved = movedEvent(context, units);
  for (const unit of units) {
    if (moved !== undefined && unit.from < moved.to && moved.from < unit.to) continue;
    const events = eventsOf({ ...context, known }, unit).filter(
      (event) => !isCalledOff(context, { ...event, from: unit.from }),
    );
    found.push(...events);
    if (events.length > 0) known = [...known, ...events];
  }
  if (moved !== undefined) {
    found.push(moved);
    known = [...known, moved];
  }
  return { events: found.toSorted((a, b) => a.to - b.to), known };
}

function eventsOf(context: EventContext, unit: Unit): EventMention[] {
  const heads = headsIn(context, unit);
  const named = heads.flatMap((head) => {
    const isOne = heads.every((other) => other === head || other.type !== head.type);
    const event = namedEvent(context, isOne ? unit : tiedTo(context.tokens, unit, head.at), head);
    return event === undefined ? [] : [{ head, event }];
  });
  const dated = datedEvents(
    context,
    unit,
    named.map(({ head }) => head),
  );
  const events = [...named.map(({ event }) => event), ...dated];
  return events.flatMap((event) => [event, ...againOf(context, event)]);
}

/** "halted exports in 2005 | and 2009": what was at one time was at the other; ahead there may be one for each. */
function againOf({ tokens, times, parse }: EventContext, event: EventMention): EventMention[] {
  const at = times.findIndex(({ period }) => period === event.start);
  const [one, other] = [times[at], times[at + 1]];
  if (one === undefined || other?.rule !== one.rule || event.planned) return [];
  // "opened in 2005, and in 2009 | it closed"
  if (parse.clauseAt(one.from) !== parse.clauseAt(other.from)) return [];
  const links = tokens.slice(one.from - 1, other.from).map(({ lower: word }) => word);
  const isPair = /^(?!between).* and (?:again )?(?:in |on )?$/.test(`${links.join(' ')} `);
  return isPair ? [{ ...event, start: other.period }] : [];
}

const CANCELS = DENIALS.flatMap(([words, use]) => (use === 'cancelling' ? [words] : []));

const OFF = phrases(...MOVES, ...CANCELS, 'aborted', 'averted', 'scrubbed');

/** Whether a planned event is called off or put off later in its sentence: "has since been cancelled", not "cancelled its fair". */
function isCalledOff(
  { tokens, sentence }: Pick<EventContext, 'tokens' | 'sentence'>,
  { from, planned, denied }: EventMention,
): boolean {
  const off = firstIn(tokens, from, sentence.to, OFF);
  if (!planned || denied || off === undefined) return false;
  const verb = tokens.slice(from, off.from).findLast(({ tag }) => tag !== 'ADV');
  return /^(?:be|been|is|was|were)$/.test(verb?.lower ?? '');
}
