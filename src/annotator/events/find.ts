import { AHEAD, EVENT_TRIGGERS, type Trigger } from '../lexicon/events.ts';
import type { Mention } from '../names/mention.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { coverage, dayNumber, type Ymd } from '../time/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { EventDraft } from './draft.ts';
import { belongsTo, type EventMemory } from './memory.ts';

/** What the earlier stages found in a sentence. */
export interface EventScene {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureAt[];
  readonly anchor: Ymd | null;
  readonly memory: EventMemory;
}

/**
 * The events of a sentence: in each clause the first word of each type that tells of one, with
 * the people, bodies, countries and places of the clause and the time nearest to that word.
 *
 * Takes "X is visiting Y from August 20 to 22", "met on Wednesday with", "the 18th meeting of".
 * Refuses an event that no time can be found for, stated or by the event it belongs to.
 */
export function findEvents(scene: EventScene): EventDraft[] {
  const events: EventDraft[] = [];
  for (const clause of clausesOf(scene.tokens, scene.sentence.from, scene.sentence.to)) {
    for (const { at, trigger } of triggers(scene.tokens, clause)) {
      const event = eventAt(scene, clause, at, trigger);
      if (event === undefined) continue;
      events.push(event);
      scene.memory.push(event);
    }
  }
  return events;
}

interface TriggerAt {
  readonly at: number;
  readonly trigger: Trigger;
}

function triggers(tokens: readonly Token[], { from, to }: Clause): TriggerAt[] {
  const found = new Map<string, TriggerAt>();
  for (let at = from; at < to; at += 1) {
    const trigger = EVENT_TRIGGERS.get(lower(tokens, at));
    if (trigger === undefined || found.has(trigger.type)) continue;
    found.set(trigger.type, { at, trigger });
  }
  return [...found.values()];
}

function eventAt(scene: EventScene, clause: Clause, at: number, trigger: Trigger): EventDraft | undefined {
  const inside = scene.mentions.filter(({ from, to }) => clause.from <= from && to <= clause.to);
  const participants = participantsOf(inside);
  const places = placesOf(scene.tokens, inside);
  const time = nearestTime(scene, clause, at);
  const host = time === undefined ? belongsTo(scene.memory, trigger.type, participants, places) : undefined;
  if (time === undefined && (host === undefined || trigger.by === 'noun')) return undefined;
  const [start = null, end = null] = time?.period.split('/') ?? [host?.start ?? null, host?.end ?? null];
  const span = trimmedClause(scene.tokens, clause);
  return {
    ...span,
    type: trigger.type,
    participants,
    places,
    start,
    end,
    planned: isPlanned(scene, clause, at, trigger, start),
    ordinal: ordinalBefore(scene.figures, clause, at),
    implied: time === undefined ? ['end', 'start'] : time.implied.length > 0 ? ['start'] : [],
    rule: time === undefined ? `${trigger.type}-of-known-event` : trigger.type,
  };
}

/** People and bodies take part; countries do where no person is named. */
function participantsOf(mentions: readonly Mention[]): string[] {
  const actors = mentions.filter(({ kind, by }) => kind !== 'place' && by !== 'adjective');
  const countries = mentions.filter(({ kind, country }) => kind === 'place' && country);
  const chosen = actors.length > 0 ? actors : countries;
  return [...new Set(chosen.map(({ name }) => name))];
}

const PLACE_LEADS = new Set(['in', 'to', 'at', 'into', 'near', 'from', 'visiting', 'visited', 'across', 'through']);

/** Places that the clause puts the event at: those behind "in", "to", "at", and what they join. */
function placesOf(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const placed: string[] = [];
  let last = -1;
  for (const { from, to, kind, by, name } of mentions) {
    if (kind !== 'place' || by !== 'name') continue;
    const before = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    const joins = last === before && ['and', ','].includes(lower(tokens, before));
    if (!PLACE_LEADS.has(lower(tokens, before)) && !joins) continue;
    placed.push(name);
    last = to;
  }
  return [...new Set(placed)];
}

function nearestTime({ times }: EventScene, clause: Clause, at: number): TimeExpression | undefined {
  const inside = times.filter(({ from, to, role }) => clause.from <= from && to <= clause.to && role !== 'base');
  const distance = ({ from, to }: TimeExpression): number => (to <= at ? at - to : from - at);
  return inside.reduce<TimeExpression | undefined>(
    (best, time) => (best === undefined || distance(time) < distance(best) ? time : best),
    undefined,
  );
}

const TENSE_REACH = 6;

function isPlanned({ tokens, anchor }: EventScene, clause: Clause, at: number, trigger: Trigger, start: string | null): boolean {
  if (start !== null && anchor !== null && coverage(start)[1] < dayNumber(anchor)) return false;
  const from = Math.max(clause.from, trigger.by === 'verb' ? at - TENSE_REACH : clause.from);
  return tokens.slice(from, trigger.by === 'verb' ? at : clause.to).some((token) => AHEAD.has(token.lower) && token.lower !== 'to' || (token.lower === 'will'));
}

function ordinalBefore(figures: readonly FigureAt[], clause: Clause, at: number): number | null {
  const figure = figures.find(({ from, to, kind }) => kind === 'ordinal' && clause.from <= from && from < at && at - to <= 3);
  return figure === undefined ? null : figure.value;
}

/** A clause without the punctuation and joining words at its ends. */
function trimmedClause(tokens: readonly Token[], { from, to }: Clause): Clause {
  let [start, end] = [from, to];
  while (end - 1 > start && tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== ')') end -= 1;
  while (start < end - 1 && ['and', 'but', 'following'].includes(lower(tokens, start))) start += 1;
  return { from: start, to: end };
}
