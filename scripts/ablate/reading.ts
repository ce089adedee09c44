/** The sets that a reading is scored on, the quickest and most telling first. */
export const SETS = ['cases', 'held', 'corpora', 'dev', 'seeds'] as const;
export type TextSet = (typeof SETS)[number];

/** What was read in a text, and what is not right in it, which takes longer to find. */
export interface Reading {
  readonly facts: string;
  /** Faults, each told apart from all others; what is said and wrong begins with "wrong". */
  readonly faults: () => ReadonlySet<string>;
}

/** A text, or a corpus of several, that is read and scored by itself. */
export interface Text {
  readonly set: TextSet;
  readonly name: string;
  readonly read: () => Reading;
}
