import { lower } from '../figures/read.ts';
import { datedEvents } from './dated.ts';
import type { EventDraft } from './event.ts';
import { headsIn } from './heads.ts';
import { movedEvent } from './moved.ts';
import { namedEvent } from './named.ts';
import type { EventScene } from './scene.ts';
import { tiedTo, unitsOf } from './unit.ts';

/**
 * The events of a sentence: in each clause of its parse the nouns and verbs that tell of one, one
 * of each type, with who takes part, where and when; where there is none, what the clause dates.
 *
 * Takes "X is visiting Y from August 20 to 22", "met on Wednesday with", "the 18th meeting of".
 * Refuses an event that no time can be found for, stated, inherited or told as recent, and what is
 * told only as possible, hoped for, offered or a condition.
 */
export function findEvents(scene: EventScene): EventDraft[] {
  const units = unitsOf(scene.parse, scene.sentence);
  const moved = movedEvent(scene, units);
  const told = units.filter(
    ({ from, to }) => moved === undefined || to <= moved.from || moved.to <= from,
  );
  const others = told.flatMap((unit) => {
    const heads = headsIn(scene, unit);
    const named = heads.flatMap((head) => {
      const isOne = heads.every((other) => other === head || other.type !== head.type);
      const event = namedEvent(scene, isOne ? unit : tiedTo(scene.tokens, unit, head.at), head);
      return event === undefined ? [] : [{ head, event }];
    });
    const dated = datedEvents(
      scene,
      unit,
      named.map(({ head }) => head),
    );
    const found = [...named.map(({ event }) => event), ...dated];
    const events = found.flatMap((event) => [event, ...againOf(scene, event)]);
    scene.memory.push(...events);
    return events;
  });
  if (moved !== undefined) scene.memory.push(moved);
  return [...others, ...(moved === undefined ? [] : [moved])].sort((a, b) => a.from - b.from);
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
