import type { Stretch } from '../text/tokens.ts';
import type { Named } from '../vocabulary/vocabulary.ts';

/** Somebody or something that a stretch of tokens names. */
export interface Mention extends Stretch, Omit<Named, 'by'> {
  readonly by: Named['by'] | 'surname' | 'shape';
}

/** The countries that some mentions are of, by their canonical names; one named twice stands twice. */
export function countriesIn(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ country, name }) => (country ? name : []));
}
