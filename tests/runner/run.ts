import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { countStep, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

/** A step that was run, or left out because a step it needs failed. */
export interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
}

/** Runs the steps in order, each step's output straight to the terminal. */
export function runSteps(steps: readonly Step[]): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.says}`);
    const outcome = lacks(step, outcomes) ? leaveOut(step) : run(step);
    outcomes.push(outcome);
    console.log(`[${index + 1}/${steps.length}] ${line(outcome)}`);
  }
  return outcomes;
}

/** One outcome as a line: name, counts, time. */
export function line({ step, counts, seconds }: Outcome): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${step.name}: ${counts.passed} passed, ${counts.failed} failed${skipped} in ${seconds} s`;
}

function run(step: Step): Outcome {
  if (step.report) rmSync(step.report.file, { force: true });
  const start = Date.now();
  const { status } = spawnSync(`npm run --silent ${step.name}`, {
    shell: true,
    stdio: 'inherit',
    // The steps start Node several hundred times; it need not read the same modules anew each time.
    env: { ...process.env, NODE_COMPILE_CACHE: resolve('.cache/node') },
  });
  const counts = countStep(status === 0, step.report?.file, step.report?.count);
  return { step, counts, seconds: Math.round((Date.now() - start) / 1000) };
}

function leaveOut(step: Step): Outcome {
  console.log(`Not run: it needs ${step.needs?.join(' and ') ?? 'nothing'}.`);
  return { step, counts: countStep(false), seconds: 0 };
}

function lacks(step: Step, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    (outcome) => outcome.counts.failed > 0 && step.needs?.includes(outcome.step.name),
  );
}
