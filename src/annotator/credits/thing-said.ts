import { PRICING_VERBS } from '../lexicon/verbs.ts';
import { readNumber } from '../figures/number.ts';
import { follows, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/**
 * The token at which a thing said begins behind a verb that says something only with the words
 * that follow it.
 *
 * Takes "put | the cost at $5 million", "gave | the toll as 20", "denied | selling ships", "cited the
 * fact that | wages rise".
 * Refuses "40 tons valued at $3 million", "put the firm at risk", "cut its staff", "reported to the police".
 */
export function thingSaid(scene: Scene, verb: number): number | undefined {
  const { tokens, to } = scene;
  const word = lower(tokens, verb);
  if (PRICING_VERBS.has(word) && isPriced(tokens, verb, to)) return verb + 1;
  if (/^cite[ds]?$/u.test(word) && follows(tokens, verb + 1, 'the', 'fact', 'that'))
    return verb + 4;
  const denied = /^den(?:y|ies|ied)$/u.test(word) && DENIED.test(lower(tokens, verb + 1));
  return denied ? verb + 1 : undefined;
}

/** "denied | selling ships", "denied | any part in": what is denied, and not to whom. */
const DENIED = /^(?:all|any|being|having|involvement|responsibility|wrongdoing|\p{Ll}{3,}ing)$/u;

const PRICE_REACH = 18;

/** Words between "at" and a figure are no more than this: "at | more than | $5 million". */
const QUALIFIER_REACH = 3;

/** "the cost | at $5 million", "the toll | as 20": a figure behind "at" or "as", in the same clause. */
function isPriced(tokens: readonly Token[], verb: number, to: number): boolean {
  if (/^a[st]$/u.test(lower(tokens, verb + 1))) return false;
  for (let at = verb + 1; at < Math.min(to, verb + PRICE_REACH); at += 1) {
    if (/^[,;:“”"]$/u.test(tokens[at]?.text ?? '')) return false;
    if (!/^a[st]$/u.test(lower(tokens, at))) continue;
    for (let next = at + 1; next <= at + QUALIFIER_REACH; next += 1)
      if (tokens[next]?.kind === 'symbol' || readNumber(tokens, next) !== undefined) return true;
  }
  return false;
}
