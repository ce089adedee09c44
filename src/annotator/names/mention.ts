import type { Stretch } from '../text/tokens.ts';
import type { Named } from '../vocabulary/vocabulary.ts';

/** Somebody or something that a stretch of tokens names. */
export interface Mention extends Stretch, Omit<Named, 'by'> {
  readonly by: Named['by'] | 'surname' | 'shape';
}
