import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { READER_NAMES, type ReaderName } from './reader.ts';

/** Milliseconds of each reading of the articles by a reader, turn by turn. */
export interface Times {
  readonly name: ReaderName;
  readonly turns: readonly (readonly number[])[];
}

/**
 * Times each reader on all articles of a content folder. They take turns, every other round in
 * the opposite order, so that a busy machine slows all alike and none always finds the caches as
 * the same other left them; each in a thread of its own, so that none pays for the garbage of another.
 */
export async function race(dir: string, rounds: number): Promise<Times[]> {
  const lanes = READER_NAMES.map((name) => ({ name, worker: open(name, dir) }));
  const times = new Map<ReaderName, number[][]>(READER_NAMES.map((name) => [name, []]));
  for (const { worker } of lanes) await turn(worker);
  for (let round = 0; round < rounds; round += 1)
    for (const { name, worker } of round % 2 === 0 ? lanes : lanes.toReversed())
      times.get(name)?.push(await turn(worker));
  await Promise.all(lanes.map(({ worker }) => worker.terminate()));
  return Array.from(times, ([name, turns]) => ({ name, turns }));
}

function open(name: ReaderName, dir: string): Worker {
  return new Worker(new URL('lane.ts', import.meta.url), { workerData: { name, dir } });
}

async function turn(worker: Worker): Promise<number[]> {
  worker.postMessage('turn');
  const answer: unknown = await once(worker, 'message');
  return z.tuple([z.array(z.number())]).parse(answer)[0];
}

/** The value below which a part of some values lies: 0.5 gives the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * How many times as long one reader takes as another: the median over the rounds, in each of which
 * both were timed within moments, so that a machine that slows for a while slows both. Of a turn
 * the least counts, since whatever disturbs a reading only ever adds to it.
 */
export function ratio(one: Times | undefined, other: Times | undefined): number {
  const turns = other?.turns ?? [];
  return median(
    turns.map((turn, round) => Math.min(...(one?.turns[round] ?? [])) / Math.min(...turn)),
  );
}
