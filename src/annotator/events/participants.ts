import type { Mention } from '../names/mention.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';

/** People and bodies take part; countries do where nobody is named, adjectives of them last. */
export function participantsOf(mentions: readonly Mention[]): string[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const bodies = mentions.filter(({ kind }) => kind === 'body');
  const countries = mentions.filter(({ kind, country, by }) => kind === 'place' && country && by === 'name');
  const adjectives = mentions.filter(({ kind, country, by }) => kind === 'place' && country && by === 'adjective');
  const chosen = [people, bodies, countries, adjectives].find((group) => group.length > 0) ?? [];
  return [...new Set(chosen.map(({ name }) => name))];
}

const PLACE_LEADS = new Set(['in', 'to', 'at', 'into', 'near', 'visiting', 'visited', 'visit', 'visits', 'across', 'through', ',']);

/** Places that the words put an event at: those behind "in", "to", "at", and what they join. */
export function placesOf(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
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
