import {
  AFTER_AUXILIARY,
  AHEAD_VERBS,
  NOT_PAST,
  NOW_WORDS,
  PAST_AUXILIARIES,
  PAST_VERBS,
  PRESENT_VERBS,
} from '../lexicon/tense.ts';
import { isDash, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';

/** When the words put what they tell: a perfect ("has risen") counts as present, for it holds now. */
export type Tense = 'past' | 'present' | 'ahead';

/** How far back from a verb its auxiliary may stand. */
const AUXILIARY_REACH = 3;

/**
 * The tense of the verb at a token, its auxiliary counted in: "rose", "was lowered", "has risen",
 * "will be shipped"; undefined where no verb is known there.
 * Refuses "Danish-designed", "an estimated", "hundred", "to cut".
 */
export function verbTense(tokens: readonly Token[], at: number): Tense | undefined {
  const word = lower(tokens, at);
  const plain = NOW_WORDS.has(word) ? 'present' : plainTense(word);
  if (plain === undefined || isAuxiliary(word)) return plain;
  if (isDash(tokens[at - 1]) || isDash(tokens[at + 1])) return undefined;
  let before = at - 1;
  while (at - before <= AUXILIARY_REACH && isBetween(lower(tokens, before))) before -= 1;
  const auxiliary = lower(tokens, before);
  if (auxiliary === 'to') return undefined;
  return isAuxiliary(auxiliary) ? plainTense(auxiliary) : plain;
}

/** "is", "had", "will": a verb that says when by itself, and for the verb behind it. */
function isAuxiliary(word: string): boolean {
  return (
    PAST_AUXILIARIES.has(word) ||
    AHEAD_VERBS.has(word) ||
    /^(?:am|are|do|does|has|have|is)$/.test(word)
  );
}

function isBetween(word: string): boolean {
  return AFTER_AUXILIARY.has(word) || word.endsWith('ly');
}

function plainTense(word: string): Tense | undefined {
  if (AHEAD_VERBS.has(word)) return 'ahead';
  if (PRESENT_VERBS.has(word)) return 'present';
  if (PAST_AUXILIARIES.has(word)) return 'past';
  const regular = word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word);
  return regular || PAST_VERBS.has(word) ? 'past' : undefined;
}
