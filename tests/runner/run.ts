import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { countStep, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

/** A step that was run, or left out because a step it needs failed. */
export interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
}

/**
 * Runs the steps of each lane in order, the lanes side by side, and gives what they amount to in the
 * order of the steps. A step waits for those it needs, which stand before it, and is left out where
 * one of them failed; no other failure keeps it from running.
 */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => Promise<Outcome> = runStep,
): Promise<Outcome[]> {
  const outcomes = new Map<string, Promise<Outcome>>();
  const lanes = new Map<string, Promise<Outcome>>();
  let begun = 0;
  const take = async (step: Step): Promise<Outcome> => {
    const needed = (step.needs ?? []).flatMap((name) => outcomes.get(name) ?? []);
    const [before] = await Promise.all([Promise.all(needed), lanes.get(step.lane)]);
    begun += 1;
    tell(step, `${begun}/${steps.length}: ${step.says}`);
    const broken = before.filter(({ counts }) => counts.failed > 0);
    const outcome = broken.length > 0 ? leaveOut(step, broken) : await run(step);
    tell(step, line(outcome));
    return outcome;
  };
  for (const step of steps) {
    const outcome = take(step);
    outcomes.set(step.name, outcome);
    lanes.set(step.lane, outcome);
  }
  return Promise.all(outcomes.values());
}

/** One outcome as a line: name, counts, time. */
export function line({ step, counts, seconds }: Outcome): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${step.name}: ${counts.passed} passed, ${counts.failed} failed${skipped} in ${seconds} s`;
}

async function runStep(step: Step): Promise<Outcome> {
  if (step.report) rmSync(step.report.file, { force: true });
  const start = Date.now();
  const child = spawn(`npm run --silent ${step.name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The steps start Node many times; it need not read the same modules anew each time.
    env: { ...process.env, NODE_COMPILE_CACHE: resolve('.cache/node') },
  });
  for (const output of [child.stdout, child.stderr]) relay(step, output);
  const ended: unknown[] = await once(child, 'close');
  const counts = countStep(ended[0] === 0, step.report?.file, step.report?.count);
  return { step, counts, seconds: Math.round((Date.now() - start) / 1000) };
}

/** Prints the lines of a step as they come, each with its name: another step may print between them. */
function relay(step: Step, output: Readable): void {
  createInterface({ input: output }).on('line', (text) => {
    tell(step, text);
  });
}

function tell({ name }: Step, text: string): void {
  console.log(`${name} | ${text}`);
}

function leaveOut(step: Step, broken: readonly Outcome[]): Outcome {
  tell(step, `not run: it needs ${broken.map((outcome) => outcome.step.name).join(' and ')}`);
  return { step, counts: countStep(false), seconds: 0 };
}
