import { lower } from '../recognisers/read.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';

const PLACE_LEADS = new Set([
  'in',
  'to',
  'at',
  'into',
  'near',
  'visiting',
  'visited',
  'visit',
  'visits',
  'across',
  'through',
]);

/** "Lund, Norland": a comma behind a town brings in where it lies, one behind a country goes on with a list. */
function isTownBefore(mentions: EventScene['mentions'], comma: number): boolean {
  return mentions.some(({ to, kind, country }) => to === comma && kind === 'place' && !country);
}

/** Places that the words put an event at: those behind "in", "to", "at", and what they join. */
export function placesOf({ tokens, mentions }: EventScene, clause: Clause): string[] {
  const placed: string[] = [];
  let last = -1;
  for (const { from, to, kind, by, name } of mentions) {
    if (kind !== 'place' || by !== 'name' || from < clause.from || to > clause.to) continue;
    const before = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    const joins = last === before && ['and', ','].includes(lower(tokens, before));
    const lies = lower(tokens, before) === ',' && isTownBefore(mentions, before);
    if (!PLACE_LEADS.has(lower(tokens, before)) && !joins && !lies) continue;
    placed.push(name);
    last = to;
  }
  return placed.length < 2 ? placed : [...new Set(placed)];
}
