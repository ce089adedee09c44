import { type Change, type Effect, gain, NO_CHANGE, NO_CHANGES } from './effect.ts';
import { type Reading, SETS, type Text, type TextSet } from './reading.ts';
import type { Switchboard } from './switchboard.ts';

/** What points are tried on. */
export interface Bench {
  readonly texts: readonly Text[];
  readonly before: readonly Reading[];
  readonly switches: Switchboard;
  /** Whether to go no further than the first set that needs a point. */
  readonly brief: boolean;
}

/** Reads all texts as they are. */
export function baseline(texts: readonly Text[], switches: Switchboard): Reading[] {
  return texts.map(({ read }, index) => switches.read(index, null, read));
}

/** Reads without a point the texts that need it. */
export function without(point: number, bench: Bench): Effect {
  const changes: Record<TextSet, Change> = { ...NO_CHANGES };
  const failures: string[] = [];
  const needing = bench.switches.needed[point] ?? [];
  for (const set of SETS) {
    changes[set] = changeOf(point, set, bench, failures);
    if (bench.brief && (gain(changes[set]) > 0 || failures.length > 0)) break;
  }
  return { point, changes, failures, atLoad: needing.includes(-1) };
}

/** What changes in a set of texts; readings that fail are added to the failures. */
function changeOf(
  point: number,
  set: TextSet,
  { texts, before, switches }: Bench,
  failures: string[],
): Change {
  let change = NO_CHANGE;
  for (const index of switches.needed[point] ?? []) {
    const text = texts[index];
    const old = before[index];
    if (text?.set !== set || old === undefined || failures.length >= MOST_FAILURES) continue;
    try {
      change = added(change, old, switches.read(index, point, text.read));
    } catch (error) {
      failures.push(`${set}: ${error instanceof Error ? error.message : 'fails'}`);
    }
  }
  return change;
}

/** One failure may be a text that stands apart; more need not be counted. */
const MOST_FAILURES = 2;

function added(sum: Change, before: Reading, now: Reading): Change {
  if (before.facts === now.facts) return sum;
  const [old, own] = [before.faults(), now.faults()];
  const come = [...own].filter((fault) => !old.has(fault));
  const wrong = come.filter((fault) => fault.startsWith('wrong')).length;
  return {
    texts: sum.texts + 1,
    wrong: sum.wrong + wrong,
    missed: sum.missed + come.length - wrong,
    mended: sum.mended + [...old].filter((fault) => !own.has(fault)).length,
  };
}
