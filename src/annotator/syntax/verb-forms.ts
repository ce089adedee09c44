import { PARTICIPLES, PAST_FORMS, UNCHANGED } from '../lexicon/verb-forms.ts';
import type { Word } from './word.ts';

const PRESENT_BE = new Set(['am', 'are', "aren't"]);

/**
 * The form of a verb by its ending: `ed` may be a past or a participle ("signed", "held"), `base`
 * also a present ("they sign"), and of a few verbs all of these ("put", told as `ed`).
 */
export type VerbForm = 'base' | 'third' | 'past' | 'ed' | 'participle' | 'ing';

/** The form of a word that is a verb. */
export function formOf({ lower, lemma }: Word): VerbForm {
  if (PRESENT_BE.has(lower)) return 'base';
  if (PAST_FORMS.has(lower)) return 'past';
  if (PARTICIPLES.has(lower)) return 'participle';
  if (UNCHANGED.has(lower)) return 'ed';
  if (lower === lemma) return 'base';
  if (lower.endsWith('ing')) return 'ing';
  return lower.endsWith('s') ? 'third' : 'ed';
}
