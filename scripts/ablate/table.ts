import { type Change, type Effect, gain } from './effect.ts';
import type { Point } from './points.ts';
import { SETS } from './reading.ts';

/** One line: the point, its size, and under each set what comes and goes without it. */
export function row({ file, line, name, lines, neutral, kind }: Point, effect: Effect): string {
  const sets = SETS.map((set) => `${set} ${cell(effect.changes[set])}`).join('  ');
  const what = kind === 'function' ? name : `  ${name}`;
  const notes = [...effect.failures, ...(effect.atLoad ? ['called while modules load'] : [])];
  return [
    `${verdict(effect).padEnd(9)} ${file}:${String(line)} ${what} → ${neutral} (${String(lines)})`,
    sets,
    ...notes,
  ].join('  ');
}

/** What of a point it helps: the texts nobody tuned to count first. */
export function verdict({ changes, failures, atLoad }: Effect): string {
  if (failures.length > 0) return 'needed';
  if (gain(changes.cases) > 0 || gain(changes.held) > 0 || gain(changes.corpora) > 0)
    return 'needed';
  if (gain(changes.dev) > 0) return 'dev';
  if (gain(changes.seeds) > 0) return 'seeds';
  if (SETS.some((set) => gain(changes[set]) < 0)) return 'harms';
  if (SETS.some((set) => changes[set].texts > 0)) return 'unmarked';
  return atLoad ? 'at load' : 'nothing';
}

function cell({ texts, wrong, missed, mended }: Change): string {
  if (texts === 0) return '·';
  return `${String(texts)}t+${String(wrong)}w+${String(missed)}m-${String(mended)}`;
}

/** How many points, with how many lines, help what. */
export function summary(points: readonly Point[], effects: readonly Effect[]): string {
  const groups = Map.groupBy(effects, verdict);
  return Array.from(groups, ([name, own]) => {
    const lines = own.reduce((sum, { point }) => sum + (points[point]?.lines ?? 0), 0);
    return `${name.padEnd(9)} ${String(own.length).padStart(5)} points  ${String(lines).padStart(6)} lines`;
  }).join('\n');
}
