import { expect } from 'vitest';

/** Ten times as much may cost this many times as much: more than ten for noise, far below a hundred. */
const MOST = 25;
/** Below this, in milliseconds, a time says nothing. */
const FLOOR = 20;
/** How often each is measured before what it costs is believed. */
const ROUNDS = 5;

/** Milliseconds of this thread’s own work that it takes; what else the machine does is not counted. */
export function cost(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Expects that ten times as much costs about ten times as much. The best of several rounds counts,
 * and no more are run than it takes; what grows with the square passes in none.
 */
export function expectToGrowInStep(some: () => unknown, tenTimes: () => unknown): void {
  let short = Infinity;
  let long = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    short = Math.min(short, cost(some));
    long = Math.min(long, cost(tenTimes));
    if (round > 0 && long < MOST * Math.max(short, FLOOR)) break;
  }
  expect(long).toBeLessThan(MOST * Math.max(short, FLOOR));
}
