import { EVENT_VERBS, PLACE_LEADS } from '../lexicon/events.ts';
import { isQuotedApart } from '../attribution/attribution.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { EventContext } from './context.ts';
import { isIn, subjectOf, visitedIn } from './subject.ts';
import type { Unit } from './unit.ts';

/**
 * Places that the words put an event at: those behind "in", "to", "at" and a verb of visiting, and
 * what they join; of those in somebody's quoted words none, where the word at `at` that tells of
 * the event is outside.
 */
export function placesOf(context: EventContext, unit: Unit, at?: number): string[] {
  const { attributions, mentions } = context;
  const word = at === undefined ? undefined : { from: at, to: at + 1 };
  const home = at === undefined ? undefined : homeOf(context, at);
  const placed: string[] = [];
  let last = -1;
  for (const mention of mentions) {
    const { from, to, kind, by, name } = mention;
    if (kind !== 'place' || by !== 'name' || !unit.has(from) || isIn(home, from)) continue;
    // "spoke of “peace in Lund”": that is not where it was said.
    if (word !== undefined && isQuotedApart(attributions, mention, word)) continue;
    if (!isPlaced(context, from, last)) continue;
    placed.push(name);
    last = to;
  }
  return [...new Set(placed)];
}

/** "a delegation from a town in Norland | arrives": who travels, and from where, stands before the verb. */
function homeOf({ parse }: EventContext, at: number): Stretch | undefined {
  const clause = parse.clauseAt(at);
  if (clause?.verb.head !== at || !EVENT_VERBS.get(clause.verb.lemma)?.includes('visit'))
    return undefined;
  const subject = visitedIn(parse, clause) ? undefined : subjectOf(parse, clause);
  return subject && { from: subject.from, to: clause.verb.from };
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
