import { PARTICIPLES, PAST_FORMS, UNCHANGED } from '../lexicon/verb-forms.ts';
import type { Word } from './word.ts';

/**
 * The form of a verb by its ending: `ed` may be a past or a participle ("signed", "held"), `base`
 * also a present ("they sign"), and of a few verbs all of these ("put", told as `ed`).
 */
export type VerbForm = 'base' | 'third' | 'past' | 'ed' | 'participle' | 'ing';

/** The forms that no ending tells; of those that stand in several lists, the last one counts. */
const IRREGULAR: ReadonlyMap<string, VerbForm> = new Map([
  ...Array.from(UNCHANGED, (verb) => [verb, 'ed'] as const),
  ...Array.from(PARTICIPLES, (verb) => [verb, 'participle'] as const),
  ...Array.from(PAST_FORMS, (verb) => [verb, 'past'] as const),
  ...['am', 'are', "aren't"].map((verb) => [verb, 'base'] as const),
]);

/** The form of a word that is a verb. */
export function formOf({ lower, lemma }: Word): VerbForm {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  // Not "bring", "spring"; the tagger may know no other form of a verb that it took for a noun.
  if (/[aeiouy].*ing$/.test(lower)) return 'ing';
  if (lower === lemma) return 'base';
  return lower.endsWith('s') ? 'third' : 'ed';
}
