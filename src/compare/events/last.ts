import type { EventFact } from '../../schemas/event.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { everyTwo } from '../group.ts';
import { timeOf } from '../position.ts';
import type { Ruling } from '../ruling.ts';
import { coverage, meeter } from '../../dates/periods.ts';
import { listWords, periodWords } from '../wording.ts';
import type { CountryOf } from './cluster.ts';
import { type Sources, told, type Told } from './told.ts';

const TYPES: ReadonlySet<string> = new Set(['meeting', 'visit', 'forum']);

/** What is known of the countries that meet, and of when sources were written. */
export interface Meetings {
  readonly countryOf: CountryOf;
  readonly isCountry: (name: string) => boolean;
  /** When a source was written; null where unknown. */
  readonly dateOf: (source: string) => string | null;
}

type LastMatter = Meetings & Sources;

/**
 * A source that calls a meeting the last of its kind is denied by another that tells of a later
 * one, between the same countries and before the first source was written. Indexed by the pair of
 * countries that take part.
 */
export function lastOfItsKind(events: readonly EventFact[], matter: LastMatter): QuestionDraft[] {
  const meetings = events.filter(
    ({ type, start, denied, hedge }) =>
      TYPES.has(type) && start !== null && !denied && hedge === null,
  );
  const byPair = Map.groupBy(
    meetings.flatMap((event) => pairs(countries(event, matter)).map((pair) => ({ event, pair }))),
    ({ pair }) => pair,
  );
  return [...byPair].flatMap(([pair, group]) => {
    const told = group.map(({ event }) => event);
    return latestOfEach(told.filter(isLast)).flatMap((last) => denial(last, pair, told, matter));
  });
}

function isLast({ type, last }: EventFact): boolean {
  return type === 'meeting' && last;
}

/** Of each source the meeting that it has last: it can mean no other, and repeats add nothing. */
function latestOfEach(events: readonly EventFact[]): EventFact[] {
  const bySource = Map.groupBy(events, ({ source }) => source);
  return [...bySource.values()].flatMap((own) => {
    const [first, ...others] = own;
    if (first === undefined) return [];
    return [others.reduce((a, b) => ((a.start ?? '') < (b.start ?? '') ? b : a), first)];
  });
}

function countries(
  { participants, places }: EventFact,
  { countryOf, isCountry }: LastMatter,
): string[] {
  return [...new Set([...participants, ...places].map(countryOf).filter(isCountry))].sort();
}

function pairs(names: readonly string[]): string[] {
  return everyTwo(names).map(([a, b]) => `${a} and ${b}`);
}

function denial(
  last: EventFact,
  pair: string,
  group: readonly EventFact[],
  matter: LastMatter,
): QuestionDraft[] {
  const written = matter.dateOf(last.source);
  if (written === null || last.start === null) return [];
  const [, ended] = coverage(last.start);
  const own = group.filter(
    ({ source, start }) => source === last.source && start !== null && coverage(start)[1] > ended,
  );
  const knows = meeter(own.flatMap((event) => timeOf(event) ?? []));
  const later = group.filter(
    (event) => isLater(event, ended, written, last.source) && !knows(timeOf(event) ?? ''),
  );
  const isSame = ofSamePeople(last, matter);
  const oneEach = [...Map.groupBy(later, ({ source }) => source).values()].flatMap(
    (own) =>
      own.find((event) => isSame(event) && !event.planned) ?? own.find(isSame) ?? own[0] ?? [],
  );
  if (oneEach.length === 0) return [];
  const items = told([last, ...oneEach], matter);
  return [
    draftOf(
      {
        key: `last ${last.type} of ${pair} before ${written}`,
        subject: { asks: 'last', of: [last.type, pair], at: written },
        question: `When did the leaders of ${pair} last meet before ${periodWords(written)}?`,
        kind: 'event',
        words: last.participants,
        about: ended,
      },
      items,
      (own) => lastVerdict(last, own, matter),
      // Who tells of a later occasion does not call it the last.
      (two) => (two.some(({ event }) => event === last) ? lastVerdict(last, two, matter) : null),
    ),
  ];
}

/** Tells whether an event names all people that a meeting names. */
function ofSamePeople(
  { participants }: EventFact,
  { isCountry }: Meetings,
): (event: EventFact) => boolean {
  const people = participants.filter((name) => !isCountry(name));
  return (event) => people.every((name) => event.participants.includes(name));
}

function lastVerdict(last: EventFact, items: readonly Told[], meetings: Meetings): Ruling {
  const [own] = items.filter(({ event }) => event === last);
  const others = items.filter(({ event }) => event !== last);
  const rule = 'last-of-its-kind';
  if (own === undefined)
    return {
      verdict: 'agree',
      reason: null,
      rule,
      why: `Each tells of a later occasion: ${listWords(others.map(laterWords))}.`,
    };
  const clash = (later: readonly Told[]): string =>
    `${own.sign} calls that of ${periodWords(last.start)} the last; ${listWords(later.map(laterWords))} ${later.length === 1 ? 'tells' : 'tell'} of a later occasion, before ${own.sign} was written`;
  if (last.participants.every(meetings.isCountry))
    return {
      verdict: 'differ',
      reason: 'scope',
      rule,
      why: `${clash(others)}. ${own.sign} does not say which of the two countries’ leaders met, so it may mean others.`,
    };
  const isSame = ofSamePeople(last, meetings);
  const same = others.filter(({ event }) => isSame(event));
  const held = same.filter(({ event }) => !event.planned);
  if (held.length > 0)
    return {
      verdict: 'contradict',
      reason: 'denial',
      rule,
      why: `${clash(held)}.`,
      on: [own, ...held].map(({ position }) => position),
    };
  return same.length > 0
    ? {
        verdict: 'differ',
        reason: 'as-of',
        rule,
        why: `${clash(same)}. A plan does not tell that they met.`,
      }
    : {
        verdict: 'differ',
        reason: 'scope',
        rule,
        why: `${clash(others)}, not told to be of the same people.`,
      };
}

/** "A (May 2024)", "E (16 May 2024, as a plan)" */
function laterWords({ sign, event }: Told): string {
  return `${sign} (${periodWords(timeOf(event))}${event.planned ? ', as a plan' : ''})`;
}

/** Whether an event lies after one day and wholly before another, told by another source. */
function isLater(
  { source, start }: EventFact,
  after: string,
  before: string,
  not: string,
): boolean {
  if (source === not || start === null || start.length < MONTH.length) return false;
  return coverage(start)[0] > after && coverage(start)[1] < before;
}

/** A time given at least to the month. */
const MONTH = 'YYYY-MM';
