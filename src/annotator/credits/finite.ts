import { CHANGED } from '../lexicon/credits.ts';
import { HELPING_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';

/** A verb stands no further than this behind the start of its clause, in tokens. */
const REACH = 14;

const STOPS = /^(?:that|which|who|whose|to)$/u;

/**
 * Whether words can be a clause: a verb that has a subject stands among them before any mark.
 *
 * Takes "the bank would wait", "prices rose by 5 percent".
 * Refuses "40 ships to its fleet", "plans that would help".
 */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + REACH); at += 1) {
    const word = lower(tokens, at);
    if (HELPING_VERBS.has(word) && tokens[at]?.text !== 'May') return true;
    if (word === 'and' && HELPING_VERBS.has(lower(tokens, at + 1))) return false;
    if (STOPS.test(word) || /^[,;:.()"“”]$/u.test(word)) return false;
    if (CHANGED.has(word) && !/^(?:an?|the|its|their|of|in|for)$/u.test(lower(tokens, at - 1)))
      return true;
  }
  return false;
}
