import type { Status } from '../../schemas/quantity.ts';
import { firstIn, phrases } from '../figures/read.ts';
import type { FigureScene } from './scene.ts';

/** "passed ahead of schedule", "two years ahead of time"; not "ahead of the summit". */
const EARLY = phrases('ahead of plan', 'ahead of schedule', 'ahead of time', 'before schedule');

/** When an aim was passed ahead of its time, if its sentence says so; null elsewhere. */
export function earlyOf({ tokens, sentence, events }: FigureScene, status: Status): string | null {
  if (status !== 'reached-target') return null;
  if (firstIn(tokens, sentence.from, sentence.to, EARLY) === undefined) return null;
  return events.find(({ rule }) => rule === 'aim-reached')?.start ?? null;
}
