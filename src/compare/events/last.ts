import type { EventFact } from '../../schemas/event.ts';
import type { Subject } from '../../schemas/ledger-question.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { everyTwo, groupsOf } from '../group.ts';
import { timeOf } from '../position.ts';
import type { Ruling } from '../ruling.ts';
import { coverage, meeter } from '../../dates/periods.ts';
import { listWords, periodWords } from '../wording.ts';
import { type EventMatter, told, type Told } from './told.ts';

const TYPES: ReadonlySet<string> = new Set(['meeting', 'visit', 'forum']);

/**
 * A source that calls a meeting the last of its kind is denied by another that tells of a later
 * one, between the same countries and before the first source was written. Indexed by the pair of
 * countries that take part.
 */
export function lastOfItsKind(events: readonly EventFact[], matter: EventMatter): QuestionDraft[] {
  const meetings = events.filter(
    ({ type, start, denied, hedge }) =>
      TYPES.has(type) && start !== null && !denied && hedge === null,
  );
  const byPair = groupsOf(
    meetings.flatMap((event) => pairs(event, matter).map((pair) => ({ event, pair }))),
    ({ pair }) => pair,
  );
  return byPair.flatMap((group) => {
    const told = group.map(({ event }) => event);
    const lasts = groupsOf(
      told.filter(({ type, last }) => type === 'meeting' && last),
      ({ source }) => source,
    ).map(latest);
    return lasts.flatMap((last) => denial(last, group[0].pair, told, matter));
  });
}

/** The meeting that a source has last: it can mean no other. */
function latest(own: readonly [EventFact, ...EventFact[]]): EventFact {
  return own.reduce((a, b) => ((a.start ?? '') < (b.start ?? '') ? b : a));
}

/** Every two countries that take part in an event, or where it takes place. */
function pairs(
  { participants, places }: EventFact,
  { countryOf, isCountry }: EventMatter,
): string[] {
  const countries = new Set([...participants, ...places].map(countryOf).filter(isCountry));
  return everyTwo([...countries].sort()).map(([a, b]) => `${a} and ${b}`);
}

function denial(
  last: EventFact,
  pair: string,
  group: readonly EventFact[],
  matter: EventMatter,
): QuestionDraft[] {
  const written = matter.dateOf(last.source);
  if (written === null || last.start === null) return [];
  const [, ended] = coverage(last.start);
  const own = group.filter(
    ({ source, start }) => source === last.source && start !== null && coverage(start)[1] > ended,
  );
  const knows = meeter(own.flatMap((event) => timeOf(event) ?? []));
  const later = group.filter(
    (event) =>
      event.source !== last.source &&
      isBetween(event, ended, written) &&
      !knows(timeOf(event) ?? ''),
  );
  const isSame = ofSamePeople(last, matter);
  const oneEach = groupsOf(later, ({ source }) => source).map(
    (own) => own.find((event) => isSame(event) && !event.planned) ?? own.find(isSame) ?? own[0],
  );
  if (oneEach.length === 0) return [];
  const items = told([last, ...oneEach], matter);
  const key = `last ${last.type} of ${pair} before ${written}`;
  const subject: Subject = { asks: 'last', of: [last.type, pair], at: written };
  const question = `When did the leaders of ${pair} last meet before ${periodWords(written)}?`;
  const asked = { key, subject, question, kind: 'event', about: ended } as const;
  const rule = (own: readonly Told[]): Ruling => lastVerdict(last, own, matter);
  // Who tells of a later occasion does not call it the last.
  const ruleOfTwo = (two: readonly Told[]): Ruling | null =>
    two.some(({ event }) => event === last) ? rule(two) : null;
  return [draftOf({ ...asked, words: last.participants }, items, rule, ruleOfTwo)];
}

/** Tells whether an event names all people that a meeting names. */
function ofSamePeople(
  { participants }: EventFact,
  { isCountry }: EventMatter,
): (event: EventFact) => boolean {
  const people = participants.filter((name) => !isCountry(name));
  return (event) => people.every((name) => event.participants.includes(name));
}

function lastVerdict(last: EventFact, items: readonly Told[], meetings: EventMatter): Ruling {
  const [own] = items.filter(({ event }) => event === last);
  const others = items.filter(({ event }) => event !== last);
  const rule = 'last-of-its-kind';
  if (own === undefined) {
    const why = `Each tells of a later occasion: ${listWords(others.map(laterWords))}.`;
    return { verdict: 'agree', reason: null, rule, why };
  }
  const clash = (later: readonly Told[]): string =>
    `${own.sign} calls that of ${periodWords(last.start)} the last; ${listWords(later.map(laterWords))} ${later.length === 1 ? 'tells' : 'tell'} of a later occasion, before ${own.sign} was written`;
  if (last.participants.every(meetings.isCountry)) {
    const why = `${clash(others)}. ${own.sign} does not say which of the two countries’ leaders met, so it may mean others.`;
    return { verdict: 'differ', reason: 'scope', rule, why };
  }
  const isSame = ofSamePeople(last, meetings);
  const same = others.filter(({ event }) => isSame(event));
  const held = same.filter(({ event }) => !event.planned);
  if (held.length > 0) {
    const why = `${clash(held)}.`;
    const on = [own, ...held].map(({ position }) => position);
    return { verdict: 'contradict', reason: 'denial', rule, why, on };
  }
  if (same.length > 0) {
    const why = `${clash(same)}. A plan does not tell that they met.`;
    return { verdict: 'differ', reason: 'as-of', rule, why };
  }
  const why = `${clash(others)}, not told to be of the same people.`;
  return { verdict: 'differ', reason: 'scope', rule, why };
}

/** "A (May 2024)", "E (16 May 2024, as a plan)" */
function laterWords({ sign, event }: Told): string {
  return `${sign} (${periodWords(timeOf(event))}${event.planned ? ', as a plan' : ''})`;
}

/** Whether an event lies after one day and wholly before another. */
function isBetween({ start }: EventFact, after: string, before: string): boolean {
  if (start === null || start.length < MONTH.length) return false;
  return coverage(start)[0] > after && coverage(start)[1] < before;
}

/** A time given at least to the month. */
const MONTH = 'YYYY-MM';
