import { PLACE_LEADS } from '../lexicon/events.ts';
import { isQuotedApart } from '../attribution/attribution.ts';
import { lower } from '../figures/read.ts';
import type { EventScene } from './scene.ts';
import type { Unit } from './unit.ts';

/**
 * Places that the words put an event at: those behind "in", "to", "at" and a verb of visiting, and
 * what they join; of those in somebody's quoted words none, where the word at `at` that tells of
 * the event is outside.
 */
export function placesOf(
  { tokens, parse, mentions, attributions }: EventScene,
  unit: Unit,
  at?: number,
): string[] {
  const placed: string[] = [];
  let last = -1;
  for (const mention of mentions) {
    const { from, to, kind, by, name } = mention;
    if (kind !== 'place' || by !== 'name' || !unit.has(from)) continue;
    // "spoke of “peace in Lund”": that is not where it was said.
    if (at !== undefined && isQuotedApart(attributions, mention, { from: at, to: at + 1 }))
      continue;
    const before = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    const lead = parse.chunkAt(before);
    const visited = lead?.kind === 'verb' && /^(?:tour|visit)$/.test(lead.group.lemma);
    const joins = last === before && /^(?:and|,)$/.test(lower(tokens, before));
    if (!visited && !joins && !PLACE_LEADS.has(lower(tokens, before))) continue;
    placed.push(name);
    last = to;
  }
  return [...new Set(placed)];
}
