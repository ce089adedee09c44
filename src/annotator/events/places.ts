import { PLACE_LEADS } from '../lexicon/events.ts';
import { lower } from '../text/read.ts';
import type { EventContext } from './context.ts';
import { isPartOfName } from './participants.ts';
import { isIn, visitedIn } from './subject.ts';
import type { Unit } from './unit.ts';

/** Places that the words put an event at: those behind "in", "to", "at" and a verb of visiting, and what they join. */
export function placesOf(context: EventContext, unit: Unit): string[] {
  const placed: string[] = [];
  let last = -1;
  for (const mention of context.mentions) {
    const { from, to, kind, by, name } = mention;
    if (kind !== 'place' || by !== 'name' || !unit.has(from)) continue;
    if (isPartOfName(context, mention) || !isPlaced(context, from, last)) continue;
    placed.push(name);
    last = to;
  }
  return [...new Set(placed)];
}

/** Whether the name of a place at a token stands behind a word for where, or goes on with the place that ended last. */
function isPlaced({ tokens, parse }: EventContext, from: number, last: number): boolean {
  const before = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const lead = parse.chunkAt(before);
  const clause = parse.clauseAt(from);
  if (isIn(visitedIn(parse, clause), from)) return true;
  // "In Norland, | Sudland | signed"
  if (clause?.subjectBy === 'own' && clause.subject?.from === from) return false;
  if (lead?.kind === 'verb' && /^(?:tour|visit)$/.test(lead.group.lemma)) return true;
  if (last === before && /^(?:and|,)$/.test(lower(tokens, before))) return true;
  return PLACE_LEADS.has(lower(tokens, before));
}
