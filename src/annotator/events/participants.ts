import type { EventType } from '../../schemas/event.ts';
import { EVENT_NOUNS, PARTIES } from '../lexicon/events.ts';
import { BODY_SORTS } from '../lexicon/bodies.ts';
import type { Mention } from '../names/mention.ts';
import { holds, isCapitalised, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { covers, type Stretch, type Token } from '../text/tokens.ts';
import type { Head } from './heads.ts';
import type { EventContext } from './context.ts';
import { meantBy } from './coreference.ts';
import { fullNameOf, isPartOfName, newNames } from './participant-names.ts';
import { isIn, subjectOf, visitedIn } from './subject.ts';
import { tiedTo, type Unit } from './unit.ts';

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
 * Who takes part in the event of a unit: the people named, with the one "he" stands for; else
 * bodies; else countries, those the words put the event in last; where nobody is named, the two
 * countries that the article pairs.
 *
 * @param isShared whether two countries can be meant though nobody is named
 */
export function participantsOf(
  context: EventContext,
  unit: Unit,
  head: Told,
  places: readonly string[],
  isShared = OF_PAIRS.has(head.type),
): string[] {
  const { tokens, pair } = context;
  const { type, clause } = head;
  if (type === 'anniversary' && holds(tokens, unit.from, unit.to, RELATIONS))
    return [...pair.countries];
  const { people, bodies, countries } = namedFor(context, unit, head, places);
  if (type === 'meeting' && people.length < 2 && isOfHeads(tokens, unit))
    return [...pair.countries];
  const meant = clause === undefined ? [] : standingFor(context, clause);
  if (people.length > 0) return unique([...meant, ...people]);
  const acting = OF_BODIES.has(type) ? [...meant, ...countries, ...bodies] : [...meant, ...bodies];
  if (acting.length > 0) return unique(acting);
  if (countries.length > 0) return actingOf(countries, places);
  const isTheirs = (isShared && pair.isTheme) || namesPair(tokens, unit, pair.isTheme);
  return isTheirs ? [...pair.countries] : [];
}

type Told = Pick<Head, 'at' | 'by' | 'type' | 'clause'>;

/** Who a subject without a name stands for. */
function standingFor(context: EventContext, clause: Clause): readonly string[] {
  const whole = subjectOf(context.parse, clause);
  if (clause.subject === null || whole === undefined) return [];
  const isNamed = context.mentions.some(
    ({ kind, from, to }) => kind !== 'place' && from < whole.to && whole.from < to,
  );
  return isNamed ? [] : meantBy(context, clause.subject, clause.subject.head);
}

/** Who is named: where the noun of an event is itself the subject, with what is tied to it first. */
function namedFor(
  context: EventContext,
  unit: Unit,
  head: Told,
  places: readonly string[],
): NamedIn {
  const subject = head.clause && subjectOf(context.parse, head.clause);
  const isSubject = head.by === 'noun' && isIn(subject, head.at);
  const chunk = context.parse.chunkAt(head.at);
  const isOwned =
    head.by === 'noun' &&
    context.mentions.some(({ from }) => context.parse.chunkAt(from) === chunk);
  if (isSubject || isOwned) {
    const tied = namedIn(context, tiedTo(context.tokens, unit, head.at), undefined, head);
    const acting = tied.countries.filter((name) => !places.includes(name));
    if ([...tied.people, ...tied.bodies, ...acting].length > 0) return tied;
  }
  return namedIn(context, unit, subject, head);
}

/** Names in the order of the words; of bodies, those known by their shape only stand behind the others. */
interface NamedIn {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly countries: readonly string[];
}

/** Who can take part in what a unit tells: those it names, and its subject wherever that stands. */
function namedIn(
  context: EventContext,
  unit: Unit,
  subject: Stretch | undefined,
  { at, type, clause }: Told,
): NamedIn {
  // "announced it | after talking with Berg", "flew off | to see Berg": he has no part in the first.
  const behind = clause === undefined ? [] : unit.clauses.slice(unit.clauses.indexOf(clause) + 1);
  // "Mill, | announced as the star": he announced nothing
  const isAnnounced = type === 'announcement' && clause?.verb.passive === true;
  const visited = isAnnounced ? (clause.subject ?? undefined) : visitedIn(context.parse, clause);
  const taking = context.mentions.filter((mention) => {
    const own = context.parse.clauseAt(mention.from);
    const isOfNext = own !== undefined && behind.includes(own);
    return (
      !isPartOfName(context, mention) &&
      !isIn(visited, mention.from) &&
      (covers(subject ?? NOWHERE, mention) ||
        (!isOfNext && !isOfThing(context, mention, at) && isInside(context.tokens, unit, mention)))
    );
  });
  const people = taking.filter((one) => isPerson(context.tokens, one)).map(({ name }) => name);
  const [known, shaped] = [true, false].map((isKnown) =>
    taking.filter(({ kind, by }) => kind === 'body' && (by !== 'shape') === isKnown),
  );
  const bodies = [...(known ?? []), ...(shaped ?? [])].flatMap((one) =>
    one.by === 'shape' ? (fullNameOf(context, one) ?? []) : [one.name],
  );
  const countries = taking.flatMap((one) => countryOf(context, one, subject, at) ?? []);
  if (visited === undefined && people.length + bodies.length > 0 && OF_ANYBODY.has(type))
    (type === 'signing' ? bodies : people).unshift(...newNames(context, subject));
  return { people, bodies, countries };
}

const NOWHERE: Stretch = { from: 0, to: 0 };

/** Types whose doer may be one new word: "Portline signed a pact with Mill Plc". */
const OF_ANYBODY: ReadonlySet<EventType> = new Set(['call', 'meeting', 'signing', 'visit']);

/** A country by its name, by its adjective before those who come for it, "the Norlandish | delegation", or by its capital as a subject. */
function countryOf(
  context: EventContext,
  mention: Mention,
  subject: Stretch | undefined,
  head: number,
): string | undefined {
  const { kind, country, by, name, from, to, seat } = mention;
  if (kind !== 'place' || isOwner(context, mention)) return undefined;
  const acts = subject !== undefined && covers(subject, mention);
  if (subject?.from !== context.parse.chunkAt(from)?.from && isWhere(context, mention))
    return undefined;
  if (!country) return acts && from - subject.from <= 1 ? seat : undefined;
  const comes =
    by === 'adjective' && /^(?:delegation|mission|team)$/.test(lower(context.tokens, to));
  return (by === 'name' || comes) && (acts || isTaking(context, mention, head)) ? name : undefined;
}

/** "a campaign | by Mill", "ships | from Norland", "on the slopes | of Mont Varby": whether somebody belongs to another thing than the event. */
function isOfThing(
  { tokens, parse }: EventContext,
  { from, kind, by }: Mention,
  head: number,
): boolean {
  const isNew = by === 'shape' && from > head;
  const lead = parse.chunkAt((parse.chunkAt(from)?.from ?? from) - 1);
  if (
    lead?.kind !== 'preposition' ||
    !OF_THINGS[isNew ? 'new' : kind].test(lower(tokens, lead.from))
  )
    return false;
  const thing = parse.chunkAt(lead.from - 1);
  if (thing?.kind !== 'noun' || thing.tellsTime || thing === parse.chunkAt(head)) return false;
  // "during the visit | of Mill"
  return !isNew || !NOUNS.has(lower(tokens, thing.phrase.head));
}

const OF_THINGS = {
  place: /^(?:about|by|from)$/,
  person: /^(?:about|by)$/,
  body: /^(?:about|by)$/,
  // A new name may as well be that of a place.
  new: /^(?:about|by|of)$/,
};

/** "Norland's | central bank": a body that is not its government acts for itself. */
function isOwner({ tokens, parse }: EventContext, { from, to }: Mention): boolean {
  const chunk = lower(tokens, to) === "'s" ? parse.chunkAt(from) : undefined;
  const word = chunk?.kind === 'noun' ? lower(tokens, chunk.phrase.head) : '';
  return BODY_SORTS.has(word) && !/^(?:ministry|parliament)$/.test(word);
}

/** "a sister city | in Norland", "in Sudland and | Norland", "left Lund, | Norland": where something is that takes part itself. */
function isWhere(context: EventContext, { from, by }: Mention): boolean {
  const { tokens, parse, mentions } = context;
  const lead = (parse.chunkAt(from)?.from ?? from) - 1;
  const word = lower(tokens, lead);
  if (by !== 'name') return false;
  const before = parse.chunkAt(lead);
  if (before?.kind === 'verb' && LEFT.has(before.group.lemma)) return true;
  if (!/^(?:,|and)$/.test(word)) return /^(?:in|near)$/.test(word);
  const country = mentions.find((other) => other.country && other.to === lead);
  if (country !== undefined) return isWhere(context, country);
  const place = word === ',' ? parse.chunkAt(lead - 1) : undefined;
  return place?.kind === 'noun' && !place.tellsTime && isCapitalised(tokens[place.phrase.head]);
}

/** Verbs whose object is where one goes or comes from: "left | Norland". */
const LEFT = new Set(['cross', 'enter', 'flee', 'leave', 'quit', 'reach']);

/** Whether a phrase behind a verb names who takes part: its object, or with whom, between whom, by whom; no owner. */
function isTaking(
  { tokens, parse }: EventContext,
  { from, to, by }: Mention,
  head: number,
): boolean {
  const chunk = parse.chunkAt(from);
  // "the Norland and Sudland | session"
  const noun = parse.chunkAt(head);
  if (noun === chunk) return true;
  const joined = lower(tokens, to) === 'and' ? parse.chunkAt(to + 1) : undefined;
  if (joined?.kind === 'noun' && (joined === noun || NOUNS.has(lower(tokens, joined.phrase.head))))
    return true;
  if (by === 'name' && lower(tokens, to) === "'s") return false;
  const lead = parse.chunkAt((chunk?.from ?? from) - 1);
  return (
    lead?.kind !== 'preposition' ||
    /^(?:against|between|by|from|with)$/.test(lower(tokens, lead.from))
  );
}

/** The countries that act: those the words do not put the event in, where there are any. */
function actingOf(countries: readonly string[], places: readonly string[]): string[] {
  const acting = countries.filter((name) => !places.includes(name));
  return unique(acting.length > 0 ? acting : countries);
}

const NOUNS: ReadonlySet<string> = new Set(EVENT_NOUNS.map(([noun]) => noun));

/** A person, and no place that only looks like one: "in Abu Dhabi". */
function isPerson(tokens: readonly Token[], { kind, by, from }: Mention): boolean {
  return kind === 'person' && !(by === 'shape' && /^(?:at|in|near)$/.test(lower(tokens, from - 1)));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

const ASIDES = new Set([
  'according',
  'approval',
  'consent',
  'invitation',
  'memory',
  'silence',
  'tribute',
]);
const ASIDE_REACH = 6;

function isInside(tokens: readonly Token[], { has }: Unit, { from }: Mention): boolean {
  return has(from) && !isAside(tokens, from);
}

/** "At the invitation of X", "according to X": X takes no part. */
function isAside(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - ASIDE_REACH); before -= 1) {
    const word = lower(tokens, before);
    if (word === ',') return false;
    if (ASIDES.has(word)) return true;
  }
  return false;
}

/** "both countries", "the two neighbours"; "the two sides" where the article is about them. */
function namesPair(tokens: readonly Token[], { from, to }: Stretch, isTheme: boolean): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:both|two)$/.test(lower(tokens, at)) && isParty(lower(tokens, at + 1), isTheme))
      return true;
  return false;
}

function isParty(word: string, isTheme: boolean): boolean {
  return PARTIES.has(word) && (isTheme || !/^(?:parties|sides)$/.test(word));
}

/** "the regular meeting of the heads of government": held by the two countries, whoever goes there; a council has more members. */
function isOfHeads(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    if (lower(tokens, at) === 'council') return false;
    if (lower(tokens, at) === 'heads' && /^(?:government|states?)$/.test(lower(tokens, at + 2)))
      return true;
  }
  return false;
}

const RELATIONS = new Set(['relations', 'ties']);
