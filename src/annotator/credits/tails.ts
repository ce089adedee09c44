import { pastOccasion } from './circumstance.ts';
import { NO_CLAUSE } from '../lexicon/credits.ts';
import data from '../lexicon/data/credits.json' with { type: 'json' };
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { anyOf, lower, phrases } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { hasVerb } from './finite.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

const LONGEST_LISTENER = 4;

/** Leaves out "the newspaper X" behind "told": to whom it was said. */
export function pastListener({ tokens, to }: Scene, { verb, to: at }: Frame): number {
  if (!isTold(tokens[verb]?.lower)) return at;
  let next = at;
  while (next < at + LONGEST_LISTENER && /^\p{Ll}/u.test(tokens[next]?.text ?? '')) next += 1;
  const name = next;
  while (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) next += 1;
  return next > name && opensClause(tokens, next, to) ? next : at;
}

const TIME_TAILS = phrases(
  ...data.tails.split(','),
  ...[...WEEKDAYS.keys()].flatMap((day) => [`on ${day}`, `late on ${day}`, `early on ${day}`, day]),
);

/** When, where and to whom something was said are no more phrases than this. */
const MOST_TAILS = 3;

/** Leaves out "on Friday", "last month", "reporters", "in a statement" between a verb and what is said. */
export function pastTime(tokens: readonly Token[], at: number, to: number): number {
  let start = at;
  for (let count = 0; count < MOST_TAILS; count += 1) {
    const next = anyOf(tokens, start, TIME_TAILS) ?? pastOccasion(tokens, start);
    if (next === undefined || to - next < 4) break;
    start = next;
  }
  return start;
}

/** "said nothing about it", "said so": a clause only where a verb follows. */
const PRONOUNS = /^(?:little|more|much|nothing|so)$/u;

/** Whether the words behind a bare "said" can begin a clause, and not only say when or where. */
export function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  if (PRONOUNS.test(lower(tokens, at)) && !hasVerb(tokens, at, to)) return false;
  return to - at >= 4 && !NO_CLAUSE.has(lower(tokens, at)) && tokens[at]?.kind !== 'mark';
}

export function isTold(verb: string | undefined): boolean {
  return verb === 'told' || verb === 'tells';
}
