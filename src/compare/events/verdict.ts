import type { EventFact } from '../../schemas/event.ts';
import { WORKED_OUT } from '../../schemas/worked-out.ts';
import { clashOf } from '../clash.ts';
import { firstOfEach, groupsOf, isShared } from '../group.ts';
import { timeOf } from '../position.ts';
import type { Ruling } from '../ruling.ts';
import { contains, coverage, overlaps } from '../../dates/periods.ts';
import { allOf, doesWords, listWords, periodWords, signsOf } from '../wording.ts';
import type { EventMatter, Told } from './told.ts';

const SAME = 'same-event';

/** How tellings of one event stand to each other: denied, by time, then by where and with whom. */
export function eventVerdict(group: readonly Told[], matter: EventMatter): Ruling {
  const denied = deniedVerdict(group, matter);
  if (denied !== undefined) return denied;
  const told = group.filter(({ event }) => !event.denied);
  if (!isShared(told)) return bothDeny(group);
  return (
    clashOfTimes(told) ??
    countsVerdict(told, matter) ??
    widerTrip(told, matter) ??
    whoVerdict(told) ??
    sameTimes(told, matter)
  );
}

/**
 * A source that says that an event did not take place denies one that says that it did; a plan that
 * was told before is not denied by it.
 */
function deniedVerdict(group: readonly Told[], { dateOf }: EventMatter): Ruling | undefined {
  const clash = clashOf(group, (a, b) => a.event.denied === b.event.denied);
  if (clash === undefined) return undefined;
  const [no, yes] = clash[0].event.denied ? clash : [clash[1], clash[0]];
  const on = [no.position, yes.position];
  const [planned, later] = yes.event.planned ? [yes, no] : [no, yes];
  if (planned.event.planned && dateOf(planned.event.source) !== dateOf(later.event.source)) {
    const plan = yes.event.planned ? 'as a plan' : 'as a plan that it would not be';
    const then = yes.event.planned ? 'says that it was not so' : 'tells of it';
    const why = `${planned.sign} tells of it ${plan}, ${timeWords([yes])}; ${later.sign} ${then}.`;
    return { verdict: 'complement', reason: 'target-or-result', rule: 'event-planned', why, on };
  }
  const why = `${yes.sign} tells of it, ${timeWords([yes])}; ${no.sign} says that it was not so.`;
  return { verdict: 'contradict', reason: 'denial', rule: 'event-denied', why, on };
}

function bothDeny(group: readonly Told[]): Ruling {
  const denied = group.filter(({ event }) => event.denied);
  const why = `${signsOf(denied)} say that it was not so.`;
  const on = denied.map(({ position }) => position);
  return { verdict: 'agree', reason: null, rule: 'event-denied', why, on };
}

function clashOfTimes(group: readonly Told[]): Ruling | undefined {
  const clash = clashOf(group, (a, b) => overlaps(allowedTime(a), allowedTime(b)));
  if (clash === undefined) return undefined;
  const why = `The times do not fit into each other: ${timeWords(group)}.`;
  const on = clash.map(({ position }) => position);
  return { verdict: 'differ', reason: 'period', rule: SAME, why, on };
}

/** Whether sources count what was done: "fifteen contracts" beside "contracts". */
function countsVerdict(group: readonly Told[], { countIn }: EventMatter): Ruling | undefined {
  const counts = group.filter(({ event }) => countIn(event) !== null);
  const none = group.filter(({ sign }) => !counts.some((one) => one.sign === sign));
  if (counts.length === 0 || none.length === 0) return undefined;
  const told = firstOfEach(counts, ({ sign }) => sign).map(
    ({ event, sign }) => `${sign} counts them (${countIn(event) ?? ''})`,
  );
  const why = `${listWords(told)}, ${doesWords(none, 'does', 'do')} not.`;
  return { verdict: 'complement', reason: 'scope', rule: 'event-counted', why };
}

/** The days of a trip that also went elsewhere are not those of a stay. */
function widerTrip(group: readonly Told[], { countryOf }: EventMatter): Ruling | undefined {
  const more = beyondAll(group, ({ places }) => places.map(countryOf));
  if (more === undefined) return undefined;
  const counts = more.extra.map(([sign, names]) => `${sign} counts in ${listWords(names)} too`);
  const why = `${[timeWords(group), ...counts].join('; ')}, so the days need not be the same.`;
  return { verdict: 'complement', reason: 'scope', rule: 'other-part-of-event', why };
}

/** Who met: a source may name more of them than another. */
function whoVerdict(group: readonly Told[]): Ruling | undefined {
  if (group.some(({ event: { type } }) => type !== 'meeting')) return undefined;
  const more = beyondAll(group, ({ participants }) => participants);
  if (more === undefined) return undefined;
  const why = `${commonWords(more, `${allOf(group)} have`)}. The times: ${timeWords(group)}.`;
  return { verdict: 'complement', reason: 'scope', rule: 'other-part-of-event', why };
}

/** Where somebody went: in the same countries, or a source names more of them. */
export function whereVerdict(group: readonly Told[], { countryOf }: EventMatter): Ruling {
  const more = beyondAll(group, ({ places }) => places.map(countryOf));
  const rule = 'event-places';
  if (more === undefined) {
    const there = [...new Set(group.flatMap(({ event }) => event.places.map(countryOf)))];
    const why = `${allOf(group)} name ${listWords(there)}, or a place there.`;
    return { verdict: 'agree', reason: null, rule, why };
  }
  const why = `${commonWords(more, `${allOf(group)} name`)}.`;
  return { verdict: 'complement', reason: 'scope', rule, why };
}

/** What all sources name, and what some of them, by their sigla, name beside it. */
interface Named {
  readonly common: readonly string[];
  readonly extra: readonly (readonly [sign: string, names: readonly string[]])[];
}

/** Undefined where all sources that name anything name the same. */
function beyondAll(
  group: readonly Told[],
  namesOf: (event: EventFact) => readonly string[],
): Named | undefined {
  const bySign = [...Map.groupBy(group, ({ sign }) => sign)]
    .map(([sign, own]) => [sign, [...new Set(own.flatMap(({ event }) => namesOf(event)))]] as const)
    .filter(([, names]) => names.length > 0);
  const [[, first] = []] = bySign;
  const common = (first ?? []).filter((name) => bySign.every(([, names]) => names.includes(name)));
  const extra = bySign
    .map(([sign, names]) => [sign, names.filter((name) => !common.includes(name))] as const)
    .filter(([, names]) => names.length > 0);
  return extra.length === 0 ? undefined : { common, extra };
}

function commonWords({ common, extra }: Named, all: string): string {
  const [shared, adds] =
    common.length > 0 ? [[`${all} ${listWords(common)}`], 'adds'] : [[], 'names'];
  const parts = extra.map(([sign, names]) => `${sign} ${adds} ${listWords(names)}`);
  return [...shared, ...parts].join('; ');
}

function sameTimes(group: readonly Told[], { dateOf }: EventMatter): Ruling {
  // What may have been earlier fits where it does not clash.
  const times = [...new Set(group.filter(({ event }) => !event.orEarlier).map(time))];
  const nested = times.every((a) => times.every((b) => contains(a, b) || contains(b, a)));
  if (!nested) {
    const why = `The times overlap: ${timeWords(group)}.`;
    return { verdict: 'complement', reason: 'period', rule: SAME, why };
  }
  const fits =
    times.length <= 1
      ? oneTimeWords(group)
      : `The times fit into each other, some given more closely than others: ${timeWords(group)}.`;
  const why = `${fits}${plansWords(group, dateOf)}`;
  return { verdict: 'agree', reason: null, rule: SAME, why };
}

/** One time that all come to; who does not give it, as the words do not name it, is told apart. */
function oneTimeWords(group: readonly Told[]): string {
  const all = allOf(group);
  if (group.some(({ workedOut }) => workedOut === 'earlier'))
    return `The times can be one: ${timeWords(group)}.`;
  return group.every(({ workedOut }) => workedOut === null)
    ? `${all} put it at the same time, ${group.slice(0, 1).map(whenWords).join()}.`
    : `The words of ${all.toLowerCase()} come to one time: ${timeWords(group)}.`;
}

/** Which of the sources tell as a plan what others tell as done; who wrote before it can do no other. */
function plansWords(group: readonly Told[], dateOf: EventMatter['dateOf']): string {
  const plans = group.filter(({ event }) => event.planned);
  const done = group.some(({ event }) => !event.planned);
  if (plans.length === 0 || !done) return '';
  const isBefore = ({ event: { source, start } }: Told): boolean => {
    const written = dateOf(source);
    return written !== null && start !== null && coverage(written)[1] < coverage(start)[0];
  };
  return plans.every(isBefore)
    ? ` ${doesWords(plans, 'was', 'were')} written before it and can tell only of a plan.`
    : ` ${doesWords(plans, 'tells', 'tell')} of it as a plan.`;
}

function time({ event }: Told): string {
  return timeOf(event) ?? '';
}

/** All the time that a telling allows: "more than a year ago" may be any year before, too. */
function allowedTime(one: Told): string {
  const last = time(one).split('/').at(-1) ?? '';
  return one.event.orEarlier ? `0001/${last}` : time(one);
}

/** Each time with the sigla of those who give it, then of those whose words come to it. */
function timeWords(group: readonly Told[]): string {
  return [...Map.groupBy(group, whenWords)]
    .map(([when, own]) => `${when} (${givenFirst(own)})`)
    .join('; ');
}

function whenWords(one: Told): string {
  return `${periodWords(time(one))}${one.workedOut === 'earlier' ? ' or earlier' : ''}`;
}

const GIVEN_FIRST: readonly Told['workedOut'][] = [null, 'year', 'time', 'earlier'];

/** The sigla, each once by the telling that gives most of the time: "A and B; C, worked out". */
function givenFirst(own: readonly Told[]): string {
  const ordered = GIVEN_FIRST.flatMap((lack) => own.filter(({ workedOut }) => workedOut === lack));
  const best = firstOfEach(ordered, ({ sign }) => sign);
  const parts = groupsOf(best, ({ workedOut }) => workedOut ?? '').map((some) => {
    const [{ workedOut }] = some;
    if (workedOut === null) return signsOf(some);
    return `${signsOf(some)}, ${WORKED_OUT[workedOut === 'earlier' ? 'time' : workedOut]}`;
  });
  return parts.join('; ');
}
