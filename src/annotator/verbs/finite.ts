import { PAST_VERBS } from '../lexicon/tense.ts';
import { HELPING_VERBS } from '../lexicon/verbs.ts';

/** Whether a word, lower case, is a verb that tells something: a helping one, or one in the past. */
export function isFiniteVerb(word: string): boolean {
  return HELPING_VERBS.has(word) || PAST_VERBS.has(word) || /\p{L}{2}ed$/u.test(word);
}
