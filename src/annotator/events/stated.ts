import { ORDINALS } from '../lexicon/numbers.ts';
import { TARGET_WORDS } from '../lexicon/status.ts';
import { lower } from '../figures/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { statedTime } from '../time/longer-ago.ts';
import type { Clause } from './clauses.ts';
import type { When } from './event.ts';
import type { EventScene } from './scene.ts';

/** What it costs a deadline, or the time "for" or "of" which a thing is, to count as that of an event, in tokens. */
const OTHER_COST = 10;

/** What it costs to go over a comma, in tokens. */
const COMMA_COST = 5;

/**
 * The time in a clause that stands nearest to a token, one it is compared with left out; else the
 * time that opens the sentence ("More than a year ago, ...") or that "where" or "that" goes on from.
 */
export function statedWhen(scene: EventScene, clause: Clause, at: number): When | undefined {
  const time =
    nearestTime(scene, clause, at) ?? openingTime(scene, clause) ?? timeThere(scene, clause);
  if (time === undefined) return undefined;
  const stated = statedTime(scene.tokens, time, scene.anchor);
  return { ...stated, implied: time.implied.length > 0, rule: 'dated' };
}

/**
 * "will visit Lund on May 5, | where the board will meet", "It was not until May 5 | that the board
 * met": the time of the clause before.
 */
function timeThere(
  { tokens, times, sentence }: EventScene,
  clause: Clause,
): TimeExpression | undefined {
  const cleft = lower(tokens, clause.from) === 'that' && lower(tokens, sentence.from) === 'it';
  if (!cleft && lower(tokens, clause.from) !== 'where') return undefined;
  return times.findLast(({ to }) => to <= clause.from && clause.from - to <= 1);
}

const OPENING = 6;

function openingTime(
  { tokens, sentence, times }: EventScene,
  clause: Clause,
): TimeExpression | undefined {
  const [first] = times;
  if (first === undefined || clause.from === sentence.from || first.role === 'base')
    return undefined;
  return first.from - sentence.from <= OPENING &&
    first.to <= clause.from &&
    lower(tokens, first.to) === ','
    ? first
    : undefined;
}

/** The time in a clause that stands nearest to a token; a deadline only where nothing else is near. */
export function nearestTime(
  { tokens, times }: EventScene,
  clause: Clause,
  at: number,
): TimeExpression | undefined {
  let nearest: TimeExpression | undefined;
  let least = Infinity;
  for (const time of times) {
    if (!isWithin(tokens, clause, time) || !isOfEvents(tokens, time)) continue;
    const cost = costOf(tokens, time, at);
    if (cost >= least) continue;
    nearest = time;
    least = cost;
  }
  return nearest;
}

/** What stands between a time and a token; a comma, a deadline and the time of a thing cost more. */
function costOf(tokens: readonly Token[], { from, to, role }: TimeExpression, at: number): number {
  const [start, end] = to <= at ? [to, at + 1] : [at, from];
  let cost = end - start;
  for (let between = start; between < end; between += 1)
    if (tokens[between]?.text === ',') cost += COMMA_COST;
  const other = role === 'by' || /^(?:for|of)$/.test(lower(tokens, from - 1));
  return other ? cost + OTHER_COST : cost;
}

/** "In May, when they met": a time right before "when" is that of the clause behind it. */
function isWithin(tokens: readonly Token[], clause: Clause, time: TimeExpression): boolean {
  if (covers(clause, time)) return true;
  const { to } = time;
  const comma = lower(tokens, to) === ',' ? 1 : 0;
  return lower(tokens, clause.from) === 'when' && to + comma === clause.from;
}

/** Whether an event can take place at a time: not one compared with, nor that up to which it lasts. */
function isOfEvents(tokens: readonly Token[], time: TimeExpression): boolean {
  const { from, role } = time;
  if (isOrdinal(lower(tokens, from - 1)) || isTopic(tokens, time)) return false;
  const since = lower(tokens, from) === 'since' ? from : from - 1;
  if (lower(tokens, since) === 'since') return !isCounted(tokens, since);
  if (role === 'since') return false;
  return role !== 'base' && role !== 'name' && role !== 'until';
}

/** "the forecast for 2025", but "set for May" and "the goal for 2025": the stretch of time that a thing is about. */
function isTopic(tokens: readonly Token[], { from, period }: TimeExpression): boolean {
  return (
    /^\d{4}(?:-\d{2})?$/.test(period) &&
    lower(tokens, from - 1) === 'for' &&
    !/^(?:due|planned|scheduled|set)$/.test(lower(tokens, from - 2)) &&
    !TARGET_WORDS.has(lower(tokens, from - 2))
  );
}

/** "The fourth since 2021", "the fourth such drill since 2021", "doubled since 2021": counted from that year; nothing took place in it. */
function isCounted(tokens: readonly Token[], since: number): boolean {
  if (MULTIPLIED.has(lower(tokens, since - 1))) return true;
  for (let before = since - 1; before >= since - COUNT_REACH; before -= 1) {
    if (tokens[before] === undefined || tokens[before]?.kind === 'mark') return false;
    if (isOrdinal(lower(tokens, before))) return true;
  }
  return false;
}

const COUNT_REACH = 8;
const MULTIPLIED = new Set(['doubled', 'halved', 'quadrupled', 'trebled', 'tripled']);

function isOrdinal(word: string): boolean {
  return ORDINALS.has(word) || /^\d+(?:st|nd|rd|th)$/u.test(word);
}
