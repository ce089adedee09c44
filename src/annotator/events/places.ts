import { PLACE_LEADS } from '../lexicon/events.ts';
import { isQuotedApart } from '../credits/quoted-apart.ts';
import { lower } from '../figures/read.ts';
import { covers } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';

/**
 * Places that the words put an event at: those behind "in", "to", "at", and what they join; of
 * those in somebody's quoted words none, where the word at `at` that tells of the event is outside.
 */
export function placesOf(scene: EventScene, clause: Clause, at?: number): string[] {
  const { tokens, mentions } = scene;
  const placed: string[] = [];
  let last = -1;
  for (const mention of mentions) {
    const { from, to, kind, by, name } = mention;
    if (kind !== 'place' || by !== 'name' || !covers(clause, mention)) continue;
    // "spoke of “peace in Lund”": that is not where it was said.
    if (at !== undefined && isQuotedApart(scene.credits, mention, { from: at, to: at + 1 }))
      continue;
    const before = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    const joins = last === before && ['and', ','].includes(lower(tokens, before));
    if (!PLACE_LEADS.has(lower(tokens, before)) && !joins) continue;
    placed.push(name);
    last = to;
  }
  return placed.length < 2 ? placed : [...new Set(placed)];
}
