import type { EventType } from '../../schemas/event.ts';
import { PARTIES } from '../lexicon/events.ts';
import type { Mention } from '../names/mention.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';

/** Types that bodies and countries take part in together. */
const OF_BODIES: ReadonlySet<EventType> = new Set(['accession', 'exercise', 'signing']);

/** Types that two countries take part in, where their article names nobody else. */
const OF_PAIRS: ReadonlySet<EventType> = new Set([
  'anniversary',
  'call',
  'exercise',
  'forum',
  'meeting',
  'signing',
  'visit',
]);

/**
 * Who takes part in the event of a clause: the people named, with the one "he" stands for; else
 * bodies; else countries, those the words put the event in last; where nobody is named, the two
 * countries that the article pairs.
 *
 * @param isShared whether two countries can be meant though nobody is named
 */
export function participantsOf(
  scene: EventScene,
  clause: Clause,
  type: EventType,
  isShared = OF_PAIRS.has(type),
): string[] {
  const inside = scene.mentions.filter(
    (mention) => isSubjectOf(scene, clause, mention) || isInside(scene, clause, mention),
  );
  const people = inside.filter((mention) => isPerson(scene.tokens, mention)).map(nameOf);
  const bodies = inside.filter(({ kind, by }) => kind === 'body' && by !== 'shape').map(nameOf);
  const shaped = inside.filter(({ kind, by }) => kind === 'body' && by === 'shape').map(nameOf);
  const countries = inside
    .filter(({ kind, country, by }) => kind === 'place' && country && by === 'name')
    .map(nameOf);
  const places = placesOf(scene, clause);
  const acting = countries.filter((name) => !places.includes(name));
  const he = pronoun(scene, clause);
  const named = [...(he === undefined || people.length === 0 ? [] : [he]), ...people];
  const pair = isShared || namesPair(scene.tokens, clause) ? scene.pair : [];
  if (isOfRelations(scene.tokens, clause) && type === 'anniversary') return [...scene.pair];
  if (OF_BODIES.has(type) && named.length === 0)
    return unique([...countries, ...bodies, ...shaped], pair);
  const chosen =
    [named, he === undefined ? [] : [he], [...bodies, ...shaped], acting, countries].find(
      (group) => group.length > 0,
    ) ?? [];
  return unique(chosen, pair);
}

const nameOf = ({ name }: Mention): string => name;

/** A person, and no place that only looks like one: "in Abu Dhabi". */
function isPerson(tokens: readonly Token[], { kind, by, from }: Mention): boolean {
  return kind === 'person' && !(by === 'shape' && /^(?:at|in|near)$/.test(lower(tokens, from - 1)));
}

function isInside({ tokens }: EventScene, clause: Clause, { from, to }: Mention): boolean {
  return clause.from <= from && to <= clause.to && !isAside(tokens, from);
}

/** "Mill, who visited Lund, will meet Berg": Mill, for both clauses. */
function isSubjectOf({ tokens }: EventScene, clause: Clause, { from, to }: Mention): boolean {
  const { resumes } = clause;
  if (resumes !== undefined) return resumes.from <= from && to <= resumes.to;
  const relative = lower(tokens, clause.from) === 'who' || lower(tokens, clause.from) === 'which';
  return relative && (to === clause.from || to + 1 === clause.from);
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
  for (let before = at - 1; before >= Math.max(0, at - ASIDE_REACH); before -= 1) {
    const word = lower(tokens, before);
    if (word === ',') return false;
    if (ASIDES.has(word)) return true;
  }
  return false;
}

/** "both countries", "the two sides" */
function namesPair(tokens: readonly Token[], { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower: word }, index) =>
        (word === 'both' || word === 'two') && PARTIES.has(lower(tokens, from + index + 1)),
    );
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

/**
 * The two countries that an article is about: those named most, where no third comes near them.
 */
export function pairOf(mentions: readonly (readonly Mention[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, kind, country } of mentions.flat()) {
    if (kind === 'place' && country) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined) return [];
  const apart = second[1] >= APART * (third?.[1] ?? 0);
  return apart ? [first[0], second[0]] : [];
}

/** How many times as often as the third country the second of a pair is named. */
const APART = 1.5;
