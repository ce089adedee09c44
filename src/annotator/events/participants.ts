import type { EventType } from '../../schemas/event.ts';
import { PLAIN_OPENERS } from '../lexicon/names.ts';
import { EVENT_TRIGGERS, PARTIES } from '../lexicon/events.ts';
import type { Mention } from '../names/mention.ts';
import { holds, isCapitalised, lower } from '../figures/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import type { Clause } from './clauses.ts';
import { placesOf } from './places.ts';
import type { EventScene } from './scene.ts';
import { groupMeant, personMeant } from './stand-ins.ts';

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
  const { people, bodies, countries } = withSubject(scene, clause, type, namedIn(scene, clause));
  const he = personMeant(scene, clause);
  const named = he === undefined || people.length === 0 ? people : [he, ...people];
  if (type === 'anniversary' && isOfRelations(scene.tokens, clause)) return [...scene.pair];
  if (type === 'meeting' && named.length < 2 && isOfHeads(scene.tokens, clause))
    return [...scene.pair];
  if (named.length > 0) return unique(named);
  const meant = groupMeant(scene, clause);
  const acting = OF_BODIES.has(type)
    ? [...meant, ...countries, ...bodies]
    : he === undefined
      ? [...meant, ...bodies]
      : [he];
  if (acting.length > 0) return unique(acting);
  if (countries.length > 0) return actingOf(countries, placesOf(scene, clause));
  return isShared || namesPair(scene.tokens, clause) ? [...scene.pair] : [];
}

/** Names in the order of the words; of bodies, those known by their shape only stand behind the others. */
interface NamedIn {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly countries: readonly string[];
}

/** Who can take part in what a clause tells: those it names, and the subject it goes on with. */
function namedIn(scene: EventScene, clause: Clause): NamedIn {
  const people: string[] = [];
  const bodies: string[] = [];
  const shaped: string[] = [];
  const countries: string[] = [];
  for (const mention of scene.mentions) {
    if (!isSubjectOf(scene, clause, mention) && !isInside(scene, clause, mention)) continue;
    if (isPartOfName(scene, mention)) continue;
    const { kind, by, name, seat } = mention;
    if (isPerson(scene.tokens, mention)) people.push(name);
    else if (kind === 'body' && by !== 'shape') bodies.push(name);
    else if (kind === 'body') shaped.push(fullNameOf(scene, mention));
    else if (isActingCountry(scene.tokens, mention)) countries.push(name);
    else if (seat !== undefined && mention.from - clause.from <= 1 && isActing(scene, mention))
      countries.push(seat);
  }
  return { people, bodies: shaped.length === 0 ? bodies : [...bodies, ...shaped], countries };
}

/** Types whose doer may be one new word that opens the sentence: "Portline signed a pact with Mill Plc". */
const OF_ANYBODY: ReadonlySet<EventType> = new Set(['call', 'meeting', 'signing', 'visit']);

/** Those named, and before them one word that nothing else knows where it is the subject of the clause. */
function withSubject(scene: EventScene, clause: Clause, type: EventType, named: NamedIn): NamedIn {
  const { tokens, sentence, mentions } = scene;
  const [first] = tokens.slice(clause.from, clause.from + 1);
  const isNew =
    OF_ANYBODY.has(type) &&
    clause.from === sentence.from &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first?.text ?? '') &&
    !PLAIN_OPENERS.has(first?.lower ?? '') &&
    !mentions.some(({ from }) => from === clause.from) &&
    isFiniteVerb(lower(tokens, clause.from + 1)) &&
    named.people.length + named.bodies.length > 0;
  if (!isNew || first === undefined) return named;
  return type === 'signing'
    ? { ...named, bodies: [first.text, ...named.bodies] }
    : { ...named, people: [first.text, ...named.people] };
}

/** A country by its name, or by its adjective before those who come for it: "the Norlandish | delegation". */
function isActingCountry(tokens: readonly Token[], { kind, country, by, to }: Mention): boolean {
  if (kind !== 'place' || !country) return false;
  return (
    by === 'name' || (by === 'adjective' && /^(?:delegation|mission|team)$/.test(lower(tokens, to)))
  );
}

/** "Paris lifted the ban": a capital before a verb. */
function isActing({ tokens }: EventScene, { to }: Mention): boolean {
  return isFiniteVerb(lower(tokens, to));
}

/** The countries that act: those the words do not put the event in, where there are any. */
function actingOf(countries: readonly string[], places: readonly string[]): string[] {
  const acting = countries.filter((name) => !places.includes(name));
  return unique(acting.length > 0 ? acting : countries);
}

/**
 * A body's name as it goes on: "the Grain Bank" and, behind it, "of Norland".
 */
function fullNameOf({ tokens, mentions }: EventScene, { to, name }: Mention): string {
  const place = mentions.find(({ from, kind }) => kind === 'place' && from === to + 1);
  return place !== undefined && lower(tokens, to) === 'of' ? `${name} of ${place.name}` : name;
}

/** "the Grain Board (GB)", "the Forum of Port Rectors": a short form or an end of the name before it. */
function isPartOfName({ tokens, mentions }: EventScene, { from, kind, by }: Mention): boolean {
  if (kind === 'place' && by === 'name' && lower(tokens, from - 1) === 'of')
    return mentions.some((other) => other.by === 'shape' && other.to === from - 1);
  const [before, lead] = [lower(tokens, from - 1), tokens[from - 2]];
  if (before === '(' && kind === 'body')
    return mentions.some(({ to, kind: other }) => other !== 'person' && to === from - 1);
  return (
    by === 'shape' &&
    before === 'of' &&
    isCapitalised(lead) &&
    EVENT_TRIGGERS.has(lead?.lower ?? '')
  );
}

/** A person, and no place that only looks like one: "in Abu Dhabi". */
function isPerson(tokens: readonly Token[], { kind, by, from }: Mention): boolean {
  return kind === 'person' && !(by === 'shape' && /^(?:at|in|near)$/.test(lower(tokens, from - 1)));
}

function isInside({ tokens }: EventScene, clause: Clause, mention: Mention): boolean {
  return covers(clause, mention) && !isAside(tokens, mention.from);
}

/** "Mill, who visited Lund, will meet Berg": Mill, for both clauses. */
function isSubjectOf({ tokens }: EventScene, clause: Clause, mention: Mention): boolean {
  const { resumes } = clause;
  if (resumes !== undefined) return covers(resumes, mention);
  const { to } = mention;
  const relative = lower(tokens, clause.from) === 'who' || lower(tokens, clause.from) === 'which';
  return relative && (to === clause.from || to + 1 === clause.from);
}

function unique(names: readonly string[]): string[] {
  return names.length < 2 ? [...names] : [...new Set(names)];
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
  for (let at = from; at < to; at += 1) {
    const word = lower(tokens, at);
    if ((word === 'both' || word === 'two') && PARTIES.has(lower(tokens, at + 1))) return true;
  }
  return false;
}

/** "the regular meeting of the heads of government": held by the two countries, whoever goes there; a council has more members. */
function isOfHeads(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    if (lower(tokens, at) === 'council') return false;
    if (lower(tokens, at) === 'heads' && /^(?:government|states?)$/.test(lower(tokens, at + 2)))
      return true;
  }
  return false;
}

const RELATIONS = new Set(['relations', 'ties']);

function isOfRelations(tokens: readonly Token[], { from, to }: Clause): boolean {
  return holds(tokens, from, to, RELATIONS);
}
