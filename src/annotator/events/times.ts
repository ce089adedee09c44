import { ORDINALS } from '../lexicon/numbers.ts';
import { TARGET_WORDS } from '../lexicon/status.ts';
import { lower } from '../recognisers/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { statedTime } from '../time/longer-ago.ts';
import type { When } from './event.ts';
import type { Head } from './heads.ts';
import type { EventScene } from './scene.ts';
import type { Unit } from './unit.ts';

/** What it costs a deadline, or the time "for" or "of" which a thing is, to count as that of an event, in tokens. */
const OTHER_COST = 10;

/** What it costs to go over a comma, in tokens. */
const COMMA_COST = 5;

/** When an event is by the words of its sentence. */
export function statedWhen(scene: EventScene, unit: Unit, head: Head): When | undefined {
  const time = timeOf(scene, unit, head) ?? openingTime(scene, unit);
  if (time === undefined) return undefined;
  const stated = statedTime(scene.tokens, time, scene.anchor);
  return { ...stated, implied: time.implied.length > 0, rule: 'dated' };
}

/**
 * The time of an event: in its own clause the nearest to the word that tells of it; for "to meet"
 * that of who "flew | to meet" or "is due | to meet", not of who "agreed | to meet"; for "in May,
 * when they met", "to Lund on May 5, where they met" the time before.
 */
export function timeOf(scene: EventScene, unit: Unit, head: Head): TimeExpression | undefined {
  const { times, parse } = scene;
  const { clause } = head;
  const nearest = (of: (one: Clause | undefined) => boolean): TimeExpression | undefined =>
    nearestTime(
      scene,
      times.filter(({ from }) => unit.has(from) && of(parse.clauseAt(from))),
      head.at,
    );
  const own = nearest((one) => one === clause);
  if (own !== undefined || clause === undefined) return own;
  const above = parse.clauses[clause.parent ?? -1];
  if (clause.verb.form === 'infinitive' && above !== undefined)
    return isTransparent(above) ? nearest((one) => one === above) : undefined;
  return timeBefore(scene, clause) ?? nearest((one) => one !== clause);
}

/** Whether the time of a verb holds for the infinitive behind it. */
function isTransparent({ verb: { tense, lemma } }: Clause): boolean {
  return tense !== 'past' || /^(?:arrive|be|begin|come|fly|go|head|leave|start|travel)$/.test(lemma);
}

/** "In May, | when they met", "on May 5, | where they met", "It was not until May 5 | that they met". */
function timeBefore({ tokens, times, sentence }: EventScene, { opener }: Clause): TimeExpression | undefined {
  if (opener === null) return undefined;
  const word = lower(tokens, opener);
  const cleft = word === 'that' && lower(tokens, sentence.from) === 'it';
  if (!cleft && !/^(?:when|where)$/.test(word)) return undefined;
  const end = tokens[opener - 1]?.text === ',' ? opener - 1 : opener;
  return times.find((time) => time.to === end && isOfEvents(tokens, time));
}

/** "More than a year ago, ...": the time that a comma parts from the sentence it opens. */
function openingTime({ tokens, parse, times }: EventScene, unit: Unit): TimeExpression | undefined {
  const [first] = times;
  if (first === undefined || first.role === 'base' || first.to > unit.from) return undefined;
  const opens = first.to <= (parse.clauses[0]?.start ?? 0);
  return opens && lower(tokens, first.to) === ',' ? first : undefined;
}

/** The one of some times that stands nearest to a token; a deadline only where nothing else is near. */
function nearestTime(
  { tokens }: EventScene,
  times: readonly TimeExpression[],
  at: number,
): TimeExpression | undefined {
  let nearest: TimeExpression | undefined;
  let least = Infinity;
  for (const time of times) {
    if (!isOfEvents(tokens, time)) continue;
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

/** Whether an event can take place at a time: not one compared with, nor that up to which it lasts. */
function isOfEvents(tokens: readonly Token[], time: TimeExpression): boolean {
  const { from, role } = time;
  if (isOrdinal(lower(tokens, from - 1)) || isTopic(tokens, time)) return false;
  const since = lower(tokens, from) === 'since' ? from : from - 1;
  if (lower(tokens, since) === 'since') return !isCounted(tokens, since);
  return role === 'at' || role === 'by';
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
