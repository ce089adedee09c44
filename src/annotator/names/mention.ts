import type { Held } from '../vocabulary/vocabulary.ts';

/** Somebody or something that a stretch of tokens `[from, to)` names. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Canonical name. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place';
  readonly country: boolean;
  /** The country that a capital may stand for. */
  readonly seat?: string;
  /** Whether it is a part of a country that the vocabulary knows. */
  readonly region?: boolean;
  /** Whether it is known of the world and not of the corpus. */
  readonly general?: boolean;
  /** When the role by which somebody is named was theirs. */
  readonly held?: Held;
  readonly by: 'name' | 'role' | 'adjective' | 'surname' | 'shape';
}
