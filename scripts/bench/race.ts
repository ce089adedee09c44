import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { READER_NAMES, type ReaderName } from './reader.ts';

/** Milliseconds of each reading of the articles by a reader, in ascending order. */
export interface Times {
  readonly name: ReaderName;
  readonly sorted: readonly number[];
}

/**
 * Times each reader on all articles of a content folder. They take turns, so that a busy machine
 * slows all alike, each in a thread of its own, so that none pays for the garbage of another.
 */
export async function race(dir: string, rounds: number): Promise<Times[]> {
  const lanes = READER_NAMES.map((name) => ({ name, worker: open(name, dir) }));
  const times = new Map<ReaderName, number[]>(READER_NAMES.map((name) => [name, []]));
  for (const { worker } of lanes) await turn(worker);
  for (let round = 0; round < rounds; round += 1)
    for (const { name, worker } of lanes) times.get(name)?.push(...(await turn(worker)));
  await Promise.all(lanes.map(({ worker }) => worker.terminate()));
  return Array.from(times, ([name, taken]) => ({ name, sorted: taken.sort((a, b) => a - b) }));
}

function open(name: ReaderName, dir: string): Worker {
  return new Worker(new URL('lane.ts', import.meta.url), { workerData: { name, dir } });
}

async function turn(worker: Worker): Promise<number[]> {
  worker.postMessage('turn');
  const answer: unknown = await once(worker, 'message');
  return z.tuple([z.array(z.number())]).parse(answer)[0];
}

/** The value below which a part of sorted values lies: 0.5 is the median. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

export function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}
