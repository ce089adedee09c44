import { type Change, type Effect, gain, NO_CHANGES } from './effect.ts';
import { type Reading, SETS, type Text, type TextSet } from './reading.ts';
import type { Switchboard } from './switchboard.ts';

/** What points are tried on. */
export interface Bench {
  readonly texts: readonly Text[];
  readonly before: readonly Reading[];
  readonly switches: Switchboard;
  /** Whether to go no further than the first set that needs a point. */
  readonly brief: boolean;
  /** What more texts than this need is not tried. */
  readonly rare: number;
}

/** Reads all texts as they are. */
export function baseline(texts: readonly Text[], switches: Switchboard): Reading[] {
  return texts.map(({ read }, index) => switches.read(index, null, read));
}

/** Reads without a point the texts that need it. */
export function without(point: number, { texts, before, switches, brief, rare }: Bench): Effect {
  const changes: Record<TextSet, Change> = { ...NO_CHANGES };
  const failures: string[] = [];
  const needing = switches.needed[point] ?? [];
  if (needing.length > rare) failures.push(`not tried: ${String(needing.length)} texts need it`);
  for (const set of failures.length > 0 ? [] : SETS) {
    for (const index of needing) {
      const text = texts[index];
      const old = before[index];
      if (text?.set !== set || old === undefined || failures.length >= MOST_FAILURES) continue;
      if (brief && gain(changes[set]) >= ENOUGH) break;
      try {
        changes[set] = added(changes[set], old, switches.read(index, point, text.read));
      } catch (error) {
        failures.push(`${set}: ${error instanceof Error ? error.message : 'fails'}`);
      }
    }
    if (brief && (gain(changes[set]) > 0 || failures.length > 0)) break;
  }
  return { point, changes, failures, atLoad: needing.includes(-1) };
}

/** So many faults more leave no doubt. */
const ENOUGH = 4;

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
