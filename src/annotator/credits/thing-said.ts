import { FORESEEN, OUTLOOKS, REPORTED_RESULTS, SAID_THINGS } from '../lexicon/said-things.ts';
import { PRICING_VERBS, REPEATING_VERBS, REVISING_VERBS } from '../lexicon/verbs.ts';
import { readNumber } from '../recognisers/number.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/**
 * The token at which a thing said begins behind a verb that says something only with the words
 * that follow it.
 *
 * Takes "put | the cost at $5 million", "gave | the toll as 20", "sees | a rise in June", "projects
 * | exports of 40 tonnes", "repeated | its call for", "cut its forecast for | exports to 40 tonnes", "lowered its
 * estimate to | 40 tonnes", "reported | a rise of 3 percent".
 * Refuses "put the firm at risk", "cut its staff", "reported to the police".
 */
export function thingSaid(scene: Scene, verb: number): number | undefined {
  const { tokens, to } = scene;
  const word = lower(tokens, verb);
  if (PRICING_VERBS.has(word) && isPriced(tokens, verb, to)) return verb + 1;
  if (REVISING_VERBS.has(word)) return revised(tokens, verb, to);
  const told =
    (/^report(?:s|ed)$/u.test(word) && isResult(tokens, verb, to)) ||
    (/^sees?$/u.test(word) && isFollowedBy(tokens, verb, FORESEEN)) ||
    (/^project(?:s|ed)?$/u.test(word) && isProjected(tokens, verb, to)) ||
    (/^den(?:y|ies|ied)$/u.test(word) && DENIED.test(lower(tokens, verb + 1))) ||
    (REPEATING_VERBS.has(word) && isFollowedBy(tokens, verb, SAID_THINGS));
  return told ? verb + 1 : undefined;
}

/** "denied | selling ships", "denied | any part in": what is denied, and not to whom. */
const DENIED = /^(?:all|any|being|having|involvement|responsibility|wrongdoing|\p{Ll}{3,}ing)$/u;

/** Words between a verb and the noun that makes it say something are no more than this. */
const NOUN_REACH = 5;

/** "sees | a strong rise", "repeated | its call": one of the nouns stands in the phrase behind the verb. */
function isFollowedBy(tokens: readonly Token[], verb: number, nouns: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at <= verb + NOUN_REACH; at += 1) {
    if (nouns.has(lower(tokens, at))) return true;
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '-') return false;
  }
  return false;
}

/** "projects exports of 40 tonnes": a figure follows; "projects in Lund", "projects worth $5 million" are things. */
function isProjected(tokens: readonly Token[], verb: number, to: number): boolean {
  const next = tokens[verb + 1];
  const object = next !== undefined && next.kind !== 'mark' && !NO_OBJECT.test(next.lower);
  return object && hasNumber(tokens, verb + 1, to);
}

/** Words behind a noun or a verb without an object, no phrase that a verb gives a figure. */
const NO_OBJECT =
  /^(?:and|are|as|at|by|for|from|had|has|have|in|into|of|on|or|than|that|to|under|was|were|which|will|with|worth|would)$/u;

const PRICE_REACH = 18;

/** Words between "at" and a figure are no more than this: "at | more than | $5 million". */
const QUALIFIER_REACH = 3;

/** "the cost | at $5 million", "the toll | as 20": a figure behind "at" or "as", in the same clause. */
function isPriced(tokens: readonly Token[], verb: number, to: number): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + PRICE_REACH); at += 1) {
    if (/^[,;:“”"]$/u.test(tokens[at]?.text ?? '')) return false;
    if (!/^a[st]$/u.test(lower(tokens, at)) || at === verb + 1) continue;
    for (let next = at + 1; next <= at + QUALIFIER_REACH; next += 1)
      if (tokens[next]?.kind === 'symbol' || readNumber(tokens, next) !== undefined) return true;
  }
  return false;
}

/** Words between the verb and the noun are no more than this: "raised | its full-year | forecast". */
const FORECAST_REACH = 7;

/** "its forecast for | exports", "its estimate to | 40 tonnes". */
function revised(tokens: readonly Token[], verb: number, to: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + FORECAST_REACH); at += 1) {
    if (tokens[at]?.kind !== 'word' && !/^[-\d'’/]/u.test(tokens[at]?.text ?? '')) return undefined;
    if (!OUTLOOKS.has(lower(tokens, at))) continue;
    const tie = lower(tokens, at + 1);
    if (!/^(?:at|by|for|from|of|on|to|unchanged)$/u.test(tie) || !hasNumber(tokens, at + 2, to))
      return undefined;
    return /^(?:for|of|on|to)$/u.test(tie) ? at + 2 : verb + 1;
  }
  return undefined;
}

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, Math.min(to, from + PRICE_REACH)).some(({ kind }) => kind === 'number');
}

const RESULT_REACH = 6;

/** "a net profit of", "third-quarter revenue of". */
function isResult(tokens: readonly Token[], verb: number, to: number): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + RESULT_REACH); at += 1) {
    if (REPORTED_RESULTS.has(lower(tokens, at))) return true;
    if (/^[^-%\p{L}\p{N}]$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}
