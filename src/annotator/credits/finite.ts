import { DOWN_WORDS, UP_WORDS } from '../lexicon/change.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';

const HELPING =
  /^(?:am|is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|shall|should|do|does|did|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|don't|doesn't|didn't)$/u;

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
    if (HELPING.test(word) && tokens[at]?.text !== 'May') return true;
    if (word === 'and' && HELPING.test(lower(tokens, at + 1))) return false;
    if (STOPS.test(word) || /^[,;:.()"“”]$/u.test(word)) return false;
    if (isChange(word) && !/^(?:an?|the|its|their|of|in|for)$/u.test(lower(tokens, at - 1)))
      return true;
  }
  return false;
}

/** "rose", "fell", "shrank": forms that are verbs alone. */
function isChange(word: string): boolean {
  return (
    (UP_WORDS.has(word) || DOWN_WORDS.has(word)) &&
    /^(?:climbed|declined|decreased|dropped|eased|expanded|fell|grew|increased|jumped|rose|sank|shrank|slid|slipped|slumped|soared|surged|tumbled)$/u.test(
      word,
    )
  );
}
