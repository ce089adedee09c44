/**
 * Runs the whole check, or the steps named: `npm test -- unit site`. The last lines name the
 * tests that failed and say how many checks passed and failed.
 */
import { sum } from '../tests/runner/counts.ts';
import { line, runSteps } from '../tests/runner/run.ts';
import { STEPS } from '../tests/runner/steps.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. Steps: ${STEPS.map((s) => s.name).join(', ')}`,
  );
  process.exit(2);
}

const outcomes = await runSteps(
  STEPS.filter(({ name }) => names.length === 0 || names.includes(name)),
);
const { passed, failed, failures } = sum(outcomes.map(({ counts }) => counts));

console.log(`\n${outcomes.map((outcome) => `  ${line(outcome)}`).join('\n')}\n`);
for (const failure of failures) console.log(`  failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
