import type { EventType } from '../../schemas/event.ts';
import { GROUPS, PARTIES } from '../lexicon/events.ts';
import { BODY_SORTS } from '../lexicon/bodies.ts';
import type { Mention } from '../names/mention.ts';
import { holds, isCapitalised, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { Head } from './heads.ts';
import type { EventContext } from './context.ts';
import { meantBy } from './coreference.ts';
import { isPeopleWord } from './frames.ts';
import { newNames } from './participant-names.ts';
import { partiesOf, type Party } from './parties.ts';
import { isIn, subjectOf } from './subject.ts';
import type { Unit } from './unit.ts';

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
]);

/**
 * Who takes part in the event of a unit: the people named, with the one "he" stands for; else
 * bodies; else countries; where nobody is named, the two countries that the article pairs.
 *
 * @param isShared whether two countries can be meant though nobody is named
 */
export function participantsOf(
  context: EventContext,
  unit: Unit,
  head: Head,
  isShared = OF_PAIRS.has(head.type),
): string[] {
  const { tokens, pair } = context;
  const { type, clause } = head;
  if (type === 'anniversary' && holds(tokens, unit.from, unit.to, RELATIONS))
    return [...pair.countries];
  const { people, bodies, countries } = namedFor(context, unit, head);
  const meant = clause === undefined ? [] : standingFor(context, clause);
  if (people.length > 0) return unique([...meant, ...people]);
  const acting = OF_BODIES.has(type) ? [...meant, ...countries, ...bodies] : [...meant, ...bodies];
  if (acting.length > 0) return unique(acting);
  if (countries.length > 0) return unique(countries);
  const isTheirs =
    (isShared && pair.isTheme && !tellsOfOthers(context, unit, head)) ||
    namesPair(tokens, unit, pair.isTheme);
  return isTheirs ? [...pair.countries] : [];
}

/** Whether people are named, or others told of: "the ministers held talks", "whose clerk met them". */
function tellsOfOthers(context: EventContext, unit: Unit, { by, type, clause }: Head): boolean {
  const { tokens, mentions } = context;
  const subject = clause?.verb.passive === true ? null : clause?.subject;
  const isMeeting = by === 'verb' && type === 'meeting';
  if (subject != null && (isMeeting || isPeopleWord(tokens[subject.head]))) return true;
  return mentions.some(({ from, kind }) => kind === 'person' && unit.has(from));
}

/** Who a subject without a name stands for. */
function standingFor(context: EventContext, clause: Clause): readonly string[] {
  const whole = subjectOf(context.parse, clause);
  if (clause.subject === null || whole === undefined) return [];
  const isNamed = context.mentions.some(
    ({ kind, from, to }) => kind !== 'place' && from < whole.to && whole.from < to,
  );
  return isNamed ? [] : meantBy(context, clause.subject, clause.subject.head);
}

/** Names in the order of the words; of bodies, those known by their shape only stand behind the others. */
interface NamedIn {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly countries: readonly string[];
}

/** Who is named with the noun of an event and in the clause that tells of it. */
function namedFor(context: EventContext, unit: Unit, head: Head): NamedIn {
  const isOfAnybody = OF_ANYBODY.has(head.type);
  const named = namedIn(context, partiesOf(context, unit, head), isOfAnybody);
  const isNamed = named.people.length + named.bodies.length > 0;
  if (!isNamed || !isOfAnybody || head.clause === undefined) return named;
  const others = newNames(context, subjectOf(context.parse, head.clause));
  return head.type === 'signing'
    ? { ...named, bodies: [...others, ...named.bodies] }
    : { ...named, people: [...others, ...named.people] };
}

/** Types whose doer may be one new word: "Portline signed a pact with Mill Plc". */
const OF_ANYBODY: ReadonlySet<EventType> = new Set(['call', 'meeting', 'signing', 'visit']);

/** The people, bodies and countries that some phrases name. */
function namedIn(context: EventContext, parties: readonly Party[], ofAnybody: boolean): NamedIn {
  const taking = parties.flatMap((party) => namesOf(context, party, ofAnybody));
  const people = taking.flatMap(({ kind, name }) => (kind === 'person' ? name : []));
  const bodies = taking
    .filter(({ kind }) => kind === 'body')
    // Those known by their shape only stand behind the others.
    .toSorted((a, b) => Number(a.by === 'shape') - Number(b.by === 'shape'))
    .map(({ name }) => name);
  const countries = taking.flatMap((one) => countryOf(context, one) ?? []);
  return { people, bodies, countries };
}

/** The names that a phrase is about; no bodies or countries of a list in which another name is not known. */
function namesOf(context: EventContext, party: Party, ofAnybody: boolean): Mention[] {
  const { tokens, parse, mentions } = context;
  const own = mentions.filter(({ from, to }) => from < party.to && party.from < to);
  const isCut = parse.chunks.some(
    ({ kind, from, to }) =>
      kind === 'noun' &&
      isIn(party, from) &&
      party.isList &&
      tokens[to - 1]?.tag === 'PROPN' &&
      !isPeopleWord(tokens[to - 1]) &&
      !own.some((one) => one.from < to && from < one.to),
  );
  return own.filter(
    (one) =>
      !isPartOfName(context, one) &&
      !isOfOther(context, one) &&
      (party.isEvent || isWhole(context, one)) &&
      !(isCut && (one.kind === 'place' || (one.kind === 'body' && !ofAnybody))) &&
      !(party.isObject && one.kind === 'place'),
  );
}

/** "a clerk | of the Grain Board", "the mayor | of Lund", "an aide | to Mill", "a scout | from Lund": whose somebody or something is; not "leaders | of Norland", who act for it. */
function isOfOther({ tokens, parse }: EventContext, { from }: Mention): boolean {
  const own = parse.chunkAt(from)?.from ?? from;
  const whose = parse.chunkAt(own - 2);
  const lead = lower(tokens, own - 1);
  if (!/^(?:from|of|to)$/.test(lead) || whose?.kind !== 'noun') return false;
  // "Minister of the Norlandish Republic | Tor Berg"
  if (tokens.slice(own, from).some(isCapitalised)) return false;
  const word = tokens[whose.phrase.head];
  const isWhose = lead === 'from' || isPeopleWord(word);
  return isWhose && ![GROUPS, PARTIES].some((words) => words.has(word?.lower ?? ''));
}

/** A country by its name, by its adjective before those who come for it, "the Norlandish | delegation", or by its capital. */
function countryOf(
  { tokens }: EventContext,
  { kind, country, by, name, to, seat }: Mention,
): string | undefined {
  if (kind !== 'place') return undefined;
  if (!country) return seat;
  const comes = by === 'adjective' && COMING.test(lower(tokens, to));
  return by === 'name' || comes ? name : undefined;
}

const COMING = /^(?:delegation|mission|team)$/;

/** Whether a name is what its phrase is about, "the Grain firm": not "Norland's bank", "the Grain Board building". */
function isWhole({ tokens, parse }: EventContext, { kind, to, by }: Mention): boolean {
  const chunk = parse.chunkAt(to - 1);
  if (chunk?.kind !== 'noun' || by === 'adjective') return true;
  const { head } = chunk.phrase;
  const word = lower(tokens, head);
  const isSort = head === to && kind === 'body' && BODY_SORTS.has(word);
  if (lower(tokens, to) === "'s") return kind === 'place' && COMING.test(word);
  return head < to || isSort || chunk.tellsTime;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
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

const RELATIONS = new Set(['relations', 'ties']);

/** "the Forum of Port Rectors", "the Grain Board of Norland", "Norland | City": a part of a longer name. */
export function isPartOfName(context: EventContext, { from, to, kind, by }: Mention): boolean {
  const { tokens, mentions, parse, times } = context;
  const isLonger = parse.chunkAt(to) === parse.chunkAt(from) && isCapitalised(tokens[to]);
  // "in Norland Monday"
  if (kind === 'place' && by === 'name' && isLonger && !times.some((time) => time.from === to))
    return true;
  if (lower(tokens, from - 1) !== 'of') return false;
  if (kind === 'place')
    return mentions.some((other) => other.by === 'shape' && other.to === from - 1);
  return by === 'shape' && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '');
}
