import { LedgerSource } from '../schemas/ledger.ts';

const KEPT = LedgerSource.strip();

/** What is kept of a source. */
export type KeptSource = Omit<LedgerSource, 'gone'>;

/** What became of the addresses of articles. */
export interface KeptSources {
  readonly sources: LedgerSource[];
  readonly changes: readonly string[];
  readonly losses: readonly string[];
}

/**
 * What is known of the sources that are here, and was known of those that were.
 *
 * @param lines the source of the ledger that each article goes on from, by the article’s id
 */
export function keepSources(
  before: readonly LedgerSource[],
  here: readonly KeptSource[],
  lines: ReadonlyMap<string, string>,
  state: string,
): KeptSources {
  const ids = new Set(here.map(({ id }) => id));
  const heirs = new Map(
    [...lines].filter(([id, line]) => id !== line).map(([id, line]) => [line, id]),
  );
  const gone = before
    .filter(({ id }) => !ids.has(id))
    .map(({ gone: was, ...source }) => ({
      ...source,
      gone: { since: was?.since ?? state, now: heirs.get(source.id) ?? was?.now ?? null },
    }));
  const old = new Set(before.filter((source) => source.gone !== null).map(({ id }) => id));
  const lost = gone.filter(({ id }) => !old.has(id));
  return {
    sources: [...here.map(current), ...gone],
    changes: lost.flatMap(({ id, gone: { now } }) =>
      now === null ? [] : [`article ${id} is ${now} now; its pages lead there`],
    ),
    losses: lost.flatMap(({ id, title, gone: { now } }) =>
      now === null ? [`article ${id} is gone, “${title}”`] : [],
    ),
  };
}

/** What is kept of a source that is here, without its other fields. */
function current(source: KeptSource): LedgerSource {
  return KEPT.parse({ ...source, gone: null });
}
