/** A claim that is gone. */
export interface GoneClaim {
  readonly source: string;
  readonly quote: string;
  /** Ids of the claims that hold its words since. */
  readonly heirs: readonly string[];
}

/** What was published and may be gone, so that what editors wrote on it is no fault. */
export interface Past {
  /** The claims that are gone, by id. */
  readonly claims: ReadonlyMap<string, GoneClaim>;
  /** Ids of the claims that stand and said something else, or stood elsewhere, once. */
  readonly changed: ReadonlySet<string>;
  /** Ids of all questions there ever were. */
  readonly questions: ReadonlySet<string>;
  /** The articles that are gone, each with the id it has now; null where it has none. */
  readonly sources: ReadonlyMap<string, string | null>;
}

/** Nothing was published before. */
export const NO_PAST: Past = {
  claims: new Map(),
  changed: new Set(),
  questions: new Set(),
  sources: new Map(),
};
