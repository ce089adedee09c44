import type { EventFact } from '../../schemas/event.ts';
import { timeOf } from '../position.ts';
import type { Ruling } from '../ruling.ts';
import { contains, overlaps } from '../time.ts';
import { listWords, periodWords } from '../wording.ts';
import type { CountryOf } from './cluster.ts';
import type { Told } from './told.ts';

const SAME = 'same-event';

/** What an event's verdict asks beside the event itself. */
export interface Aspects {
  readonly countryOf: CountryOf;
  /** The words of the number of things that an event counts; null where it counts none. */
  readonly countIn: (event: EventFact) => string | null;
}

/** How tellings of one event stand to each other: denied, by time, then by where and with whom. */
export function eventVerdict(group: readonly Told[], aspects: Aspects): Ruling {
  const events = group.map(({ event }) => event);
  return (
    deniedVerdict(group) ??
    clashOfTimes(group) ??
    countsVerdict(events, aspects) ??
    scopeVerdict(events, aspects.countryOf) ??
    sameTimes(group)
  );
}

/** A source that says that an event did not take place denies one that says that it did. */
function deniedVerdict(group: readonly Told[]): Ruling | undefined {
  const no = group.find(({ event }) => event.denied);
  const yes = group.find(({ event }) => !event.denied);
  if (no === undefined || yes === undefined) return undefined;
  return {
    verdict: 'contradict',
    reason: 'denial',
    rule: 'event-denied',
    why: `${yes.sign} tells of it, ${timeWords([yes])}; ${no.sign} says that it was not so.`,
    on: [no.position, yes.position],
  };
}

function clashOfTimes(group: readonly Told[]): Ruling | undefined {
  const clash = group.find((a) => group.some((b) => !overlaps(time(a), time(b))));
  const other = group.find((b) => clash !== undefined && !overlaps(time(clash), time(b)));
  if (clash === undefined || other === undefined) return undefined;
  return {
    verdict: 'differ',
    reason: 'period',
    rule: SAME,
    why: `The times do not fit into each other: ${timeWords(group)}.`,
    on: [clash.position, other.position],
  };
}

/** Whether sources count what was done: "fifteen contracts" beside "contracts". */
function countsVerdict(events: readonly EventFact[], { countIn }: Aspects): Ruling | undefined {
  const counts = events.map(countIn);
  const given = counts.flatMap((count) => count ?? []);
  if (given.length === 0 || given.length === counts.length) return undefined;
  return {
    verdict: 'complement',
    reason: 'scope',
    rule: SAME,
    why: `Some count (${listWords(given)}), others do not.`,
  };
}

function scopeVerdict(events: readonly EventFact[], countryOf: CountryOf): Ruling | undefined {
  const why = whereApart(events, countryOf) ?? whoApart(events);
  return why === undefined
    ? undefined
    : { verdict: 'complement', reason: 'scope', rule: 'other-part-of-event', why };
}

function sameTimes(group: readonly Told[]): Ruling {
  const times = [...new Set(group.map(time))];
  const nested = times.every((a) => times.every((b) => contains(a, b) || contains(b, a)));
  if (!nested)
    return {
      verdict: 'complement',
      reason: 'period',
      rule: SAME,
      why: `The times overlap: ${timeWords(group)}.`,
    };
  const why =
    times.length === 1
      ? `All put it at the same time, ${periodWords(times[0] ?? null)}.`
      : `The times fit into each other, some given more closely than others: ${timeWords(group)}.`;
  return { verdict: 'agree', reason: null, rule: SAME, why: `${why}${plansWords(group)}` };
}

/** Which of the sources tell as a plan what others tell as done. */
function plansWords(group: readonly Told[]): string {
  const plans = [...new Set(group.filter(({ event }) => event.planned).map(({ sign }) => sign))];
  const done = group.some(({ event }) => !event.planned);
  if (plans.length === 0 || !done) return '';
  return ` ${listWords(plans)} ${plans.length === 1 ? 'was' : 'were'} written before it and can tell only of a plan.`;
}

function time({ event }: Told): string {
  return timeOf(event) ?? '';
}

/** Each time with the sigla of those who give it. */
function timeWords(group: readonly Told[]): string {
  return [...Map.groupBy(group, time)]
    .map(([when, own]) => {
      const signs = listWords([...new Set(own.map(({ sign }) => sign))]);
      return `${periodWords(when)} (${signs})`;
    })
    .join('; ');
}

/** In what sources differ on where an event took place, as a sentence; other countries are other parts. */
export function whereApart(events: readonly EventFact[], countryOf: CountryOf): string | undefined {
  const wheres = events
    .map(({ places }) => new Set(places.map(countryOf)))
    .filter(({ size }) => size > 0);
  const all = new Set(wheres.flatMap((places) => [...places]));
  return wheres.some(({ size }) => size < all.size)
    ? `Each tells a part of where: ${listWords([...all])}.`
    : undefined;
}

/** In what sources differ on who met or signed, as a sentence. */
function whoApart(events: readonly EventFact[]): string | undefined {
  if (events.some(({ type }) => type !== 'meeting')) return undefined;
  const whos = events.map(({ participants }) => new Set(participants));
  const everybody = new Set(whos.flatMap((names) => [...names]));
  return whos.some(({ size }) => size < everybody.size)
    ? `Each tells a part of who took part: ${listWords([...everybody])}.`
    : undefined;
}
