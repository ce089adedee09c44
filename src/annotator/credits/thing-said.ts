import { OUTLOOKS, PRICING_VERBS, REPORTED_RESULTS, REVISING_VERBS } from '../lexicon/verbs.ts';
import { readNumber } from '../recognisers/number.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/**
 * The token at which a thing said begins behind a verb that says something only with the words
 * that follow it.
 *
 * Takes "put | the cost at $5 million", "cut its forecast for | exports to 40 tonnes", "lowered its
 * estimate to | 40 tonnes", "reported | a rise of 3 percent".
 * Refuses "put the firm at risk", "cut its staff", "reported to the police".
 */
export function thingSaid(scene: Scene, verb: number): number | undefined {
  const { tokens, to } = scene;
  const word = lower(tokens, verb);
  if (PRICING_VERBS.has(word) && isPriced(tokens, verb, to)) return verb + 1;
  if (REVISING_VERBS.has(word)) return revised(tokens, verb, to);
  return /^report(?:s|ed)$/u.test(word) && isResult(tokens, verb, to) ? verb + 1 : undefined;
}

const PRICE_REACH = 18;

/** Words between "at" and a figure are no more than this: "at | more than | $5 million". */
const QUALIFIER_REACH = 3;

/** "the cost | at $5 million": a figure behind "at", in the same clause as the verb. */
function isPriced(tokens: readonly Token[], verb: number, to: number): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + PRICE_REACH); at += 1) {
    if (/^[,;:“”"]$/u.test(tokens[at]?.text ?? '')) return false;
    if (lower(tokens, at) !== 'at' || at === verb + 1) continue;
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
