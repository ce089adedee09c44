import type { EventType } from '../../schemas/event.ts';
import { lower } from '../figures/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { EventScene } from './scene.ts';
import { nearestTime } from './stated.ts';

/** What a clause with a time tells of, by the word at `at`, and the rule that told. */
export interface Kind {
  readonly time: TimeExpression;
  readonly type: EventType;
  readonly rule: string;
  readonly at: number;
}

/** What the word at `at` tells of, where a time stands near it in the clause. */
export function timed(
  scene: EventScene,
  clause: Clause,
  at: number,
  type: EventType,
  rule: string,
): Kind | undefined {
  const time = nearestTime(scene, clause, at);
  return time === undefined ? undefined : { time, type, rule, at };
}

/** The first of some words in a clause; the "end" of "by year end" is a time and no verb. */
export function verbIn(
  { tokens, times }: EventScene,
  { from, to }: Clause,
  words: ReadonlySet<string>,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (words.has(lower(tokens, at)) && !times.some((time) => time.from <= at && at < time.to))
      return at;
  }
  return undefined;
}

/** Whether a time is, or begins with, a day. */
export function isDay({ period }: TimeExpression): boolean {
  return period.split('/')[0]?.length === 10;
}

/** Whether a figure stands in a clause, other than one that orders or lasts. */
export function hasFigure({ figures }: EventScene, { from, to }: Clause): boolean {
  return figures.some(
    (figure) =>
      from <= figure.from &&
      figure.from < to &&
      figure.kind !== 'ordinal' &&
      figure.kind !== 'duration',
  );
}
