import type { CorpusState, Ledger, LedgerEntry } from '../schemas/ledger.ts';

type Tallied = Pick<CorpusState, 'state' | 'sources'>;

/** The states of a ledger and the one it is in now, each with what it did to the ids. */
export function statesOf(
  before: readonly Tallied[],
  now: Tallied,
  entries: readonly LedgerEntry[],
): CorpusState[] {
  const known = before.some(({ state }) => state === now.state);
  return (known ? before : [...before, now]).map(({ state, sources }) => ({
    state,
    sources,
    ...tally(state, entries),
  }));
}

function tally(
  state: string,
  entries: readonly LedgerEntry[],
): Pick<CorpusState, 'given' | 'changed' | 'gone'> {
  return {
    given: entries.filter(({ first }) => first === state).length,
    changed: entries.filter(({ past }) => past.some(({ until, back }) => until === state && !back))
      .length,
    gone: entries.filter(({ gone }) => gone?.since === state).length,
  };
}

/** Ids known to be published. */
export interface Published {
  readonly claims: readonly string[];
  readonly questions: readonly string[];
  readonly voices: readonly string[];
}

/**
 * What shows that somebody took entries out of a ledger: ids that other files or entries name, or
 * that a state counts, and that are not there. Null where all is there.
 */
export function lossOf(ledger: Ledger, published: Published): string | null {
  const { states, entries } = ledger;
  const known = new Set(entries.map(({ id }) => id));
  const named = entries.flatMap(({ past, gone }) => [
    ...past.flatMap(({ heirs }) => heirs),
    ...(gone?.heirs ?? []),
  ]);
  const absent = [
    ...[...new Set([...published.claims, ...named])].filter((id) => !known.has(id)),
    ...published.questions.filter((id) => !ledger.questions.some((one) => one.id === id)),
    ...published.voices.filter((id) => !ledger.names.some((one) => one.id === id)),
  ];
  if (absent.length > 0) return `lacks ${absent.join(', ')}, which was published`;
  const short = states.find(({ state, given }) => tally(state, entries).given !== given);
  if (short === undefined) return null;
  const there = tally(short.state, entries).given;
  return `holds ${String(there)} of the ${String(short.given)} ids first given in the state ${short.state}`;
}
