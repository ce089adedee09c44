import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countStep, countVitest, sum } from '../runner/counts.ts';

function vitestFile(status: string, ...tests: string[]): object {
  return { status, assertionResults: tests.map((state) => ({ status: state })) };
}

describe('a Vitest report', () => {
  it('counts tests', () => {
    const report = { testResults: [vitestFile('failed', 'passed', 'failed', 'skipped')] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [vitestFile('failed'), vitestFile('passed', 'passed')] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});

describe('a Playwright report', () => {
  it('counts flaky tests as passed and errors outside of tests as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    const counts = countPlaywright({ stats, errors: [{ message: 'no server' }] });
    expect(counts).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
});

describe('a step', () => {
  let folder = '';
  const count = () => ({ passed: 5, failed: 0, skipped: 0 });
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'runner-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('without a report is one check', () => {
    expect(countStep(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('that ends with an error failed, though its report says otherwise', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, '{}');
    expect(countStep(true, file, count)).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(countStep(false, file, count)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('that left no report, or a broken one, failed', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    expect(countStep(true, join(folder, 'none.json'), count).failed).toBe(1);
    expect(countStep(true, broken, count).failed).toBe(1);
  });
});

it('counts add up', () => {
  const all = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 4, failed: 0, skipped: 1 },
  ];
  expect(sum(all)).toEqual({ passed: 5, failed: 2, skipped: 4 });
});
