import type { LedgerName } from '../schemas/ledger-name.ts';
import { inCommon } from './sets.ts';
import { SAME_NAME } from './thresholds.ts';

/** A voice or a topic with the claims that stand under it. */
export type NameNow = Pick<LedgerName, 'kind' | 'id' | 'name' | 'claims'>;

/** What became of the addresses that are made of names. */
export interface KeptNames {
  readonly names: LedgerName[];
  readonly changes: readonly string[];
  readonly losses: readonly string[];
}

/** The names of the ledger after a build; of one that is gone, the one that has its claims now. */
export function keepNames(
  before: readonly LedgerName[],
  now: readonly NameNow[],
  state: string,
): KeptNames {
  const old = new Map(before.map((name) => [keyOf(name), name]));
  const there = new Set(now.map(keyOf));
  const current = now.map(({ kind, id, name, claims }): LedgerName => ({
    kind,
    id,
    name,
    claims: [...claims],
    first: old.get(keyOf({ kind, id }))?.first ?? state,
    gone: null,
  }));
  const gone = before
    .filter((name) => !there.has(keyOf(name)))
    .map((name) => ({
      ...name,
      gone: { since: name.gone?.since ?? state, heir: heirOf(name, now) },
    }));
  const lost = gone.filter((name) => old.get(keyOf(name))?.gone === null);
  return {
    names: [...current, ...gone].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    changes: lost.flatMap(({ kind, id, gone: { heir } }) =>
      heir === null ? [] : [`${kind} ${id} is ${heir} now; its page leads there`],
    ),
    losses: lost.flatMap(({ kind, id, name, gone: { heir } }) =>
      heir === null ? [`${kind} ${id} is gone, “${name}”; no other has its passages`] : [],
    ),
  };
}

function keyOf({ kind, id }: Pick<LedgerName, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** The one of its kind that has the most of its claims, where that is at least half of them. */
function heirOf({ kind, claims }: LedgerName, now: readonly NameNow[]): string | null {
  const own = new Set(claims);
  const [best] = now
    .filter((other) => other.kind === kind)
    .map(({ id, claims: others }) => ({ id, common: inCommon(own, new Set(others)) }))
    .filter(({ common }) => common > 0 && common >= SAME_NAME * own.size)
    .sort((a, b) => b.common - a.common);
  return best?.id ?? null;
}
