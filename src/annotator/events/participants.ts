import type { EventType } from '../../schemas/event.ts';
import type { Mention } from '../names/mention.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';

/** Types that bodies and countries take part in together. */
const OF_BODIES: ReadonlySet<EventType> = new Set(['accession', 'exercise', 'signing']);

/**
 * Who takes part in the event of a clause: the people named, with the one "he" stands for; else
 * bodies; else countries; where nobody is named, the two countries that the article pairs.
 */
export function participantsOf(scene: EventScene, clause: Clause, type: EventType): string[] {
  const inside = scene.mentions.filter(
    ({ from, to }) => clause.from <= from && to <= clause.to && !isAside(scene.tokens, from),
  );
  const people = inside.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const bodies = inside
    .filter(({ kind, by }) => kind === 'body' && by !== 'shape')
    .map(({ name }) => name);
  const shaped = inside
    .filter(({ kind, by }) => kind === 'body' && by === 'shape')
    .map(({ name }) => name);
  const countries = inside
    .filter(({ kind, country, by }) => kind === 'place' && country && by === 'name')
    .map(({ name }) => name);
  const he = pronoun(scene, clause);
  const named = [...(he === undefined || people.length === 0 ? [] : [he]), ...people];
  if (isOfRelations(scene.tokens, clause) && type === 'anniversary') return [...scene.pair];
  if (OF_BODIES.has(type) && named.length === 0)
    return unique([...countries, ...bodies, ...shaped], scene.pair);
  const chosen =
    [named, he === undefined ? [] : [he], [...bodies, ...shaped], countries].find(
      (group) => group.length > 0,
    ) ?? [];
  return unique(chosen, scene.pair);
}

function unique(names: readonly string[], pair: readonly string[]): string[] {
  return names.length > 0 ? [...new Set(names)] : [...pair];
}

/** The person that "he" or "she" stands for, where it opens the clause. */
function pronoun({ tokens, he }: EventScene, { from }: Clause): string | undefined {
  const first =
    /^(?:he|she)$/.test(lower(tokens, from)) || /^(?:he|she)$/.test(lower(tokens, from + 1));
  return first ? he : undefined;
}

const ASIDES = new Set(['according', 'invitation']);
const ASIDE_REACH = 6;

/** "At the invitation of X", "according to X": X takes no part. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - ASIDE_REACH), at).map(({ lower: word }) => word);
  const opens = lead.findIndex((word) => ASIDES.has(word));
  return opens >= 0 && !lead.slice(opens).includes(',');
}

function isOfRelations(tokens: readonly Token[], { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ lower: word }) => word === 'relations' || word === 'ties');
}

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
  ',',
]);

/** Places that the words put an event at: those behind "in", "to", "at", and what they join. */
export function placesOf({ tokens, mentions }: EventScene, clause: Clause): string[] {
  const placed: string[] = [];
  let last = -1;
  for (const { from, to, kind, by, name } of mentions.filter(
    (mention) => clause.from <= mention.from && mention.to <= clause.to,
  )) {
    if (kind !== 'place' || by !== 'name') continue;
    const before = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    const joins = last === before && ['and', ','].includes(lower(tokens, before));
    if (!PLACE_LEADS.has(lower(tokens, before)) && !joins) continue;
    placed.push(name);
    last = to;
  }
  return [...new Set(placed)];
}

/** The two countries named most in the sentences so far, those named together last first. */
export function pairOf(mentions: readonly (readonly Mention[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, kind, country } of mentions.flat()) {
    if (kind === 'place' && country) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 2);
  return most.length < 2 ? [] : most.map(([name]) => name);
}
