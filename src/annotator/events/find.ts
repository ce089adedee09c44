import { TITLES } from '../lexicon/people.ts';
import { lower } from '../figures/read.ts';
import { clausesOf } from './clauses.ts';
import { datedEvent } from './dated.ts';
import type { EventDraft } from './event.ts';
import { movedEvent } from './moved.ts';
import type { EventScene } from './scene.ts';
import { triggeredEvent } from './triggered.ts';
import { triggersIn, triggersOf } from './triggers.ts';

/**
 * The events of a sentence: in each clause the first word of each type that tells of one, with
 * the people, bodies, countries and places of the clause and the time nearest to that word; where
 * there is no such word, what the clause dates.
 *
 * Takes "X is visiting Y from August 20 to 22", "met on Wednesday with", "the 18th meeting of".
 * Refuses an event that no time can be found for, stated, inherited or told as recent.
 */
export function findEvents(scene: EventScene): EventDraft[] {
  const triggers = triggersOf(scene);
  if (triggers.size === 0 && scene.times.length === 0) return [];
  const tells = (at: number): boolean => triggers.has(at);
  const joinsNames = (at: number): boolean => {
    const behind = TITLES.has(lower(scene.tokens, at + 1)) ? [at + 1, at + 2] : [at + 1];
    return (
      scene.mentions.some(({ to }) => to === at) &&
      scene.mentions.some(({ from }) => behind.includes(from))
    );
  };
  const clauses = clausesOf(scene.tokens, scene.sentence, tells, joinsNames);
  const moved = movedEvent(scene, clauses);
  const told = clauses.filter(({ from, to }) => !isWithin(moved, from, to));
  const others = told.flatMap((clause) => {
    const triggered = triggersIn(scene.tokens, triggers, clause).flatMap(
      (trigger) => triggeredEvent(scene, clause, trigger) ?? [],
    );
    const dated = triggered.length > 0 ? undefined : datedEvent(scene, clause);
    const found = dated === undefined ? triggered : [dated];
    const events = found.flatMap((event) => [event, ...againOf(scene, event)]);
    scene.memory.push(...events);
    return events;
  });
  if (moved === undefined) return others;
  scene.memory.push(moved);
  return [...others, moved].sort((a, b) => a.from - b.from);
}

/** "halted exports in 2005 | and 2009": what is told of one year is told of the other. */
function againOf({ tokens, times }: EventScene, event: EventDraft): EventDraft[] {
  const first = times.find(({ period, rule }) => rule === 'year' && period === event.start);
  const again = times.find(({ from, rule }) => rule === 'year' && from - 1 === first?.to);
  const joined = first !== undefined && lower(tokens, first.to) === 'and' && first.role === 'at';
  return joined &&
    again !== undefined &&
    event.end === null &&
    lower(tokens, first.from - 1) !== 'between'
    ? [{ ...event, start: again.period }]
    : [];
}

/** Whether a clause lies in what an event was told with, but for the marks at its ends. */
function isWithin(event: EventDraft | undefined, from: number, to: number): boolean {
  return event !== undefined && from < event.to && event.from < to;
}
