import { clashOf } from '../clash.ts';
import type { Ruling } from '../ruling.ts';
import { coverage, overlaps } from '../../dates/periods.ts';
import { allOf, doesWords, periodWords, signsOf } from '../wording.ts';
import type { Figure } from './figure.ts';

/** One aim, the same value: do the sources set it for the same time? */
export function sameAimVerdict(figures: readonly Figure[]): Ruling {
  return (
    byTimes(figures, 'same-target', 'is set for') ??
    earlyVerdict(figures) ??
    untimed(figures) ??
    oneTime(figures, 'same-target', 'set it for')
  );
}

/**
 * When one aim was reached: at one time or several; a source that says it was not reached denies
 * one that says it was, at the time that both speak of.
 */
export function reachedVerdict(figures: readonly Figure[]): Ruling {
  const told = oneOfEachTime(figures);
  const denied = told.filter((figure) => figure.denied);
  const reached = told.filter((figure) => !figure.denied);
  const rule = 'same-target-denied';
  const amount = figures[0]?.amount ?? '';
  const clash = denialOf(denied, reached);
  if (clash !== undefined) {
    const [no, yes] = clash;
    const why = `${yes.sign} says that ${amount} was reached${at(yes)}, ${no.sign} that it was not${at(no)}.`;
    return { verdict: 'contradict', reason: 'denial', rule, why, on: [no.position, yes.position] };
  }
  if (denied.length > 0) {
    const why = `${doesWords(denied, 'denies', 'deny')} that ${amount} was reached at one time; ${reached.length === 0 ? 'nobody says that it was' : `${doesWords(reached, 'tells', 'tell')} of another`}.`;
    return { verdict: 'complement', reason: reached.length === 0 ? null : 'period', rule, why };
  }
  return (
    byTimes(figures, 'same-target-reached', 'is said to have been reached in') ??
    oneTime(figures, 'same-target-reached', 'put it in')
  );
}

/**
 * Who says that it was not reached beside who says that it was, at a time that both speak of and of
 * which neither says the one as well as the other.
 */
function denialOf(
  denied: readonly Figure[],
  reached: readonly Figure[],
): readonly [Figure, Figure] | undefined {
  for (const no of denied)
    for (const yes of reached) {
      const [denier, teller] = [no.position.source, yes.position.source];
      if (denier === teller || !meet(no, yes)) continue;
      const both =
        denied.some((other) => other.position.source === teller && meet(other, no)) ||
        reached.some((other) => other.position.source === denier && meet(other, yes));
      if (!both) return [no, yes];
    }
  return undefined;
}

/** The first figure that a source has for a time and says of it what it says. */
function oneOfEachTime(figures: readonly Figure[]): Figure[] {
  const told = Map.groupBy(figures, ({ position: { source, period }, denied }) =>
    [source, period, denied].join(' '),
  );
  return [...told.values()].flatMap(([first]) => first ?? []);
}

function meet({ position: { period: a } }: Figure, { position: { period: b } }: Figure): boolean {
  return a === null || b === null || overlaps(a, b);
}

function at({ position: { period } }: Figure): string {
  return period === null ? '' : ` in ${periodWords(period)}`;
}

function oneTime(figures: readonly Figure[], rule: string, verb: string): Ruling {
  const times = timesOf(figures);
  const when =
    times.length === 0
      ? 'name a target of one size and no time'
      : `${verb} ${times.length === 1 ? periodWords(times[0]?.[0] ?? null) : `times that fit into each other: ${times.map(timeWords).join(', ')}`}`;
  return { verdict: 'agree', reason: null, rule, why: `${allOf(figures)} ${when}.` };
}

/** The times that are given, each with its figures. */
function timesOf(figures: readonly Figure[]): [string, Figure[]][] {
  const timed = figures.filter(({ position }) => position.period !== null);
  return [...Map.groupBy(timed, ({ position }) => position.period ?? '')];
}

function timeWords([time, own]: readonly [string, readonly Figure[]]): string {
  return `${periodWords(time)} (${signsOf(own)})`;
}

/** Sources that name no time cannot confirm the one that others name. */
function untimed(figures: readonly Figure[]): Ruling | undefined {
  const times = timesOf(figures);
  const none = timeless(figures);
  const [first] = times;
  if (first === undefined || none.length === 0) return undefined;
  const [time, own] = first;
  const set =
    times.length === 1
      ? `${doesWords(own, 'sets', 'set')} it for ${periodWords(time)}`
      : `It is set for ${times.map(timeWords).join(', ')}`;
  const early = figures.find(({ quantity }) => quantity.early !== null);
  const fits =
    early === undefined
      ? ''
      : `, and to have passed it ahead of time in ${periodWords(early.quantity.early)} fits that`;
  const why = `${set}; ${namesNone(none)}${fits}.`;
  return { verdict: 'complement', reason: 'period', rule: 'same-target', why };
}

/** The figures of the sources that give none with a time. */
function timeless(figures: readonly Figure[]): Figure[] {
  const timed = timesOf(figures).flatMap(([, own]) => own);
  return figures.filter((figure) => !timed.some((other) => isOfSource(figure, other)));
}

function namesNone(figures: readonly Figure[]): string {
  return `${doesWords(figures, 'names', 'name')} no time`;
}

function byTimes(figures: readonly Figure[], rule: string, verb: string): Ruling | undefined {
  const times = timesOf(figures);
  if (times.length <= 1) return undefined;
  const timed = oneOfEachTime(times.flatMap(([, own]) => own));
  const clash = clashOf(timed, meet);
  if (clash === undefined) return undefined;
  const none = timeless(figures);
  const why = `A target of ${figures[0]?.amount ?? ''} ${verb} ${times.map(timeWords).join(', or ')}${none.length === 0 ? '' : `; ${namesNone(none)}`}.`;
  const on = clash.map(({ position }) => position);
  return { verdict: 'differ', reason: 'period', rule, why, on };
}

/** An aim that was passed ahead of its time was not set for a time that was over by then. */
function earlyVerdict(figures: readonly Figure[]): Ruling | undefined {
  const told = oneOfEachTime(figures);
  for (const early of figures) {
    const { early: passed } = early.quantity;
    if (passed === null) continue;
    if (told.some((own) => isOfSource(own, early) && isBy(own, passed))) continue;
    const clash = told.find((other) => isBy(other, passed));
    if (clash !== undefined) {
      const why = `${clash.sign} has it set for ${periodWords(clash.position.period)}; ${early.sign} says that it was passed ahead of time in ${periodWords(passed)}, which leaves no room for a time that was over by then.`;
      const on = [clash.position, early.position];
      return { verdict: 'differ', reason: 'period', rule: 'same-target-early', why, on };
    }
  }
  return undefined;
}

/** Whether an aim was set for a time that was over before the one in which it was passed began. */
function isBy({ position: { period } }: Figure, passed: string): boolean {
  return period !== null && coverage(period)[1] < coverage(passed)[0];
}

function isOfSource({ position: a }: Figure, { position: b }: Figure): boolean {
  return a.source === b.source;
}
