import { clashOf } from '../clash.ts';
import { firstOfEach } from '../group.ts';
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
  const clash = denialOf(denied, reached);
  if (clash !== undefined) {
    const [no, yes] = clash;
    const why = `${yes.sign} says that ${yes.amount} was reached${at(yes)}, ${no.sign} that it was not${at(no)}.`;
    return { verdict: 'contradict', reason: 'denial', rule, why, on: [no.position, yes.position] };
  }
  if (denied.length > 0) {
    const denies = `${doesWords(denied, 'denies', 'deny')} that ${figures[0]?.amount ?? ''} was reached`;
    if (reached.length === 0)
      return { verdict: 'complement', reason: null, rule, why: `${denies}.` };
    const why = `${denies} at one time; ${doesWords(reached, 'tells', 'tell')} of another.`;
    return { verdict: 'complement', reason: 'period', rule, why };
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
      if (isOfSource(no, yes) || !meet(no, yes)) continue;
      const saysBoth =
        denied.some((other) => isOfSource(other, yes) && meet(other, no)) ||
        reached.some((other) => isOfSource(other, no) && meet(other, yes));
      if (!saysBoth) return [no, yes];
    }
  return undefined;
}

/** The first figure that a source has for a time and says of it what it says. */
function oneOfEachTime(figures: readonly Figure[]): Figure[] {
  return firstOfEach(figures, ({ position: { source, period }, denied }) =>
    [source, period, denied].join(' '),
  );
}

function meet({ position: { period: a } }: Figure, { position: { period: b } }: Figure): boolean {
  return a === null || b === null || overlaps(a, b);
}

function at({ position: { period } }: Figure): string {
  return period === null ? '' : ` in ${periodWords(period)}`;
}

function oneTime(figures: readonly Figure[], rule: string, verb: string): Ruling {
  const [first, ...others] = timesOf(figures);
  let when = `name a target of ${figures[0]?.amount ?? ''}`;
  if (first !== undefined)
    when =
      others.length === 0
        ? `${verb} ${periodWords(first[0])}`
        : `${verb} times that fit into each other: ${timesWords([first, ...others], ', ')}`;
  return { verdict: 'agree', reason: null, rule, why: `${allOf(figures)} ${when}.` };
}

/** The times that are given, each with its figures. */
function timesOf(figures: readonly Figure[]): [string, Figure[]][] {
  const timed = figures.filter(({ position }) => position.period !== null);
  return [...Map.groupBy(timed, ({ position }) => position.period ?? '')];
}

/** "2024 (A and E), or 2022 (B)" */
function timesWords(times: readonly (readonly [string, readonly Figure[]])[], between: string) {
  return times.map(([time, own]) => `${periodWords(time)} (${signsOf(own)})`).join(between);
}

/** Sources of which no time is known cannot confirm the one that others name. */
function untimed(figures: readonly Figure[]): Ruling | undefined {
  const times = timesOf(figures);
  const none = untimedWords(figures);
  const [first] = times;
  if (first === undefined || none === '') return undefined;
  const set =
    times.length === 1
      ? `${doesWords(first[1], 'sets', 'set')} it for ${periodWords(first[0])}`
      : `It is set for ${timesWords(times, ', ')}`;
  const early = figures.find(({ quantity }) => quantity.early !== null);
  const fits =
    early === undefined
      ? ''
      : `, and that it was passed ahead of time in ${periodWords(early.quantity.early)} fits that`;
  const why = `${set}${none}${fits}.`;
  return { verdict: 'complement', reason: 'period', rule: 'same-target', why };
}

/** "; no time was found with it in C": of the sources that give no figure with a time. */
function untimedWords(figures: readonly Figure[]): string {
  const timed = figures.filter(({ position }) => position.period !== null);
  const none = figures.filter((figure) => !timed.some((other) => isOfSource(figure, other)));
  return none.length === 0 ? '' : `; no time was found with it in ${signsOf(none)}`;
}

function byTimes(figures: readonly Figure[], rule: string, verb: string): Ruling | undefined {
  const times = timesOf(figures);
  const timed = oneOfEachTime(times.flatMap(([, own]) => own));
  const clash = clashOf(timed, meet);
  if (clash === undefined) return undefined;
  const why = `A target of ${clash[0].amount} ${verb} ${timesWords(times, ', or ')}${untimedWords(figures)}.`;
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
