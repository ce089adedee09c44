import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

const DETERMINERS = /^(?:the|an?|no|any|my|your|his|her|its|our|their|this|these|those|such|'s)$/u;
const BEFORE_NOUNS =
  /^(?:big|bigger|earlier|first|last|latest|new|next|official|own|preliminary|previous|recent)$/u;
const PREPOSITIONS =
  /^(?:about|against|amid|by|despite|for|from|in|into|of|on|over|to|under|with|without)$/u;

/**
 * Whether a word that may be a verb of saying is a noun: "a bigger say", "its next estimates", "the
 * report", "rejected claims", "of reports", "plans and projects", "its growth forecast", "a
 * smaller-than-expected rise", "an estimated 40 ships".
 */
export function isNoun({ tokens }: Scene, at: number): boolean {
  const word = lower(tokens, at);
  const before = lower(tokens, at - 1);
  if (before === '-' && tokens[at]?.glued === true) return true;
  if (/ed$|ing$|^said$|^told$/u.test(word)) return word.endsWith('ed') && DETERMINERS.test(before);
  if (word === 'states' && lower(tokens, at + 1) !== 'that') return true;
  if (DETERMINERS.test(before) || isCompound(tokens, at)) return true;
  if (BEFORE_NOUNS.test(before))
    return DETERMINERS.test(lower(tokens, at - 2)) || NOUN_FORMS.test(word);
  return (
    NOUN_FORMS.test(word) && (PREPOSITIONS.test(before) || /(?:ed|ing|made|saw)$/u.test(before))
  );
}

/** "plans and projects", "Growth forecast for": a forecast or the like that nobody makes there. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  if (!NOUN_FORMS.test(lower(tokens, at))) return false;
  if (lower(tokens, at) === 'projects' && /^(?:and|or)$/u.test(lower(tokens, at - 1))) return true;
  const counted = /^(?:estimates?|forecasts?)$/u.test(lower(tokens, at));
  return counted && /^(?:are|for|is|of|range|was|were)$/u.test(lower(tokens, at + 1));
}

/** Forms that are as often nouns in the plural, or in the singular. */
const NOUN_FORMS =
  /^(?:claims?|comments?|complaints?|estimates?|expects|fears?|forecasts?|hints?|hopes?|notes?|points?|pledges?|projects?|promises?|remarks?|reports?|states?|threats?|warns?|worries)$/u;
