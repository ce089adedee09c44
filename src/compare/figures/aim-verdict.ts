import type { Ruling } from '../ruling.ts';
import { coverage, overlaps } from '../time.ts';
import { listWords, periodWords } from '../wording.ts';
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
  const denied = figures.filter((figure) => figure.denied);
  const reached = figures.filter((figure) => !figure.denied);
  const rule = 'same-target-denied';
  const amount = figures[0]?.amount ?? '';
  for (const no of denied)
    for (const yes of reached)
      if (no.position.source !== yes.position.source && meet(no, yes))
        return {
          verdict: 'contradict',
          reason: 'denial',
          rule,
          why: `${yes.sign} says that ${amount} was reached${at(yes)}, ${no.sign} that it was not${at(no)}.`,
          on: [no.position, yes.position],
        };
  if (denied.length > 0)
    return {
      verdict: 'complement',
      reason: 'period',
      rule,
      why: `${signs(denied)} ${denied.length === 1 ? 'denies' : 'deny'} that ${amount} was reached at one time; ${reached.length === 0 ? 'nobody says that it was' : `${signs(reached)} tells of another`}.`,
    };
  return (
    byTimes(figures, 'same-target-reached', 'is said to have been reached in') ??
    oneTime(figures, 'same-target-reached', 'put it in')
  );
}

function meet({ position: { period: a } }: Figure, { position: { period: b } }: Figure): boolean {
  return a === null || b === null || overlaps(a, b);
}

function at({ position: { period } }: Figure): string {
  return period === null ? '' : ` in ${periodWords(period)}`;
}

function signs(figures: readonly Figure[]): string {
  return listWords([...new Set(figures.map(({ sign }) => sign))]);
}

function oneTime(figures: readonly Figure[], rule: string, verb: string): Ruling {
  const all = figures.length === 2 ? 'Both' : 'All';
  const time = figures[0]?.position.period ?? null;
  const when = time === null ? 'name the same aim and no time' : `${verb} ${periodWords(time)}`;
  return { verdict: 'agree', reason: null, rule, why: `${all} ${when}.` };
}

/** Sources that name no time cannot confirm the one that others name. */
function untimed(figures: readonly Figure[]): Ruling | undefined {
  const timed = figures.filter(({ position }) => position.period !== null);
  const [first] = timed;
  if (first === undefined || timed.length === figures.length) return undefined;
  const early = figures.find(({ quantity }) => quantity.early !== null);
  const fits =
    early === undefined
      ? ''
      : `, and to have passed it ahead of time in ${periodWords(early.quantity.early)} fits that`;
  return {
    verdict: 'complement',
    reason: 'period',
    rule: 'same-target',
    why: `${signs(timed)} ${timed.length === 1 ? 'sets' : 'set'} it for ${periodWords(first.position.period)}; ${namesNone(figures)}${fits}.`,
  };
}

/** "E names no time", of those of the figures that have none. */
function namesNone(figures: readonly Figure[]): string {
  const own = figures.filter(({ position }) => position.period === null);
  return `${signs(own)} ${own.length === 1 ? 'names' : 'name'} no time`;
}

function byTimes(figures: readonly Figure[], rule: string, verb: string): Ruling | undefined {
  const timed = figures.filter(({ position }) => position.period !== null);
  const times = [...Map.groupBy(timed, ({ position }) => position.period ?? '')];
  if (times.length <= 1) return undefined;
  const parts = times.map(([time, own]) => `${periodWords(time)} (${signs(own)})`);
  const none = timed.length === figures.length ? '' : `; ${namesNone(figures)}`;
  return {
    verdict: 'differ',
    reason: 'period',
    rule,
    why: `The same aim, ${figures[0]?.amount ?? ''}, ${verb} ${parts.join(', or ')}${none}.`,
    on: times.flatMap(([, own]) => own.map(({ position }) => position)),
  };
}

/** An aim that was passed ahead of its time in one year was set for a later one. */
function earlyVerdict(figures: readonly Figure[]): Ruling | undefined {
  const timed = figures.filter(({ position }) => position.period !== null);
  for (const early of figures) {
    const { early: passed } = early.quantity;
    if (passed === null) continue;
    const clash = timed.find(
      ({ position }) => coverage(position.period ?? '')[1] <= coverage(passed)[1],
    );
    if (clash !== undefined)
      return {
        verdict: 'differ',
        reason: 'period',
        rule: 'same-target',
        why: `${clash.sign} has it set for ${periodWords(clash.position.period)}; ${early.sign} says that it was passed ahead of time in ${periodWords(passed)}, so it was set for later.`,
        on: [clash.position, early.position],
      };
  }
  return undefined;
}
