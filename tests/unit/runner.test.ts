import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../runner/steps.ts';
import { runSteps, type Outcome } from '../runner/run.ts';
import { countPlaywright, countStep, countVitest, countWeigh, sum } from '../runner/counts.ts';

function vitestFile(name: string, status: string, ...tests: string[]): object {
  const assertionResults = tests.map((state, index) => ({
    status: state,
    fullName: `test ${String(index)}`,
  }));
  return { name: resolve(name), status, assertionResults };
}

describe('a Vitest report', () => {
  it('counts tests, and names those that failed', () => {
    const report = { testResults: [vitestFile('a.ts', 'failed', 'passed', 'failed', 'skipped')] };
    expect(countVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ['a.ts: test 1'],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      testResults: [vitestFile('a.ts', 'failed'), vitestFile('b.ts', 'passed', 'passed')],
    };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0, failures: ['a.ts'] });
  });
});

describe('a report on weights', () => {
  it('counts figures, and names those over their budgets', () => {
    const over = ['home /: html 40, budget 14.6'];
    expect(countWeigh({ kept: 3, over })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      failures: over,
    });
  });
});

describe('a Playwright report', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  const errors = [{ message: 'no server' }];

  it('counts flaky tests as passed and errors outside of tests as failed', () => {
    const counts = countPlaywright({ stats, errors, suites: [] });
    expect(counts).toEqual({ passed: 4, failed: 2, skipped: 2, failures: [] });
  });

  it('names the tests that failed, however deep they stand', () => {
    const spec = (title: string, ok: boolean): object => ({ title, ok, file: 'a.ts' });
    const inner = { specs: [spec('inner', false), spec('fine', true)] };
    const suites = [{ specs: [spec('outer', false)], suites: [inner] }];
    expect(countPlaywright({ stats, errors, suites }).failures).toEqual([
      'a.ts: outer',
      'a.ts: inner',
    ]);
  });
});

describe('a step', () => {
  let folder = '';
  const count = () => ({ passed: 5, failed: 0, skipped: 0, failures: [] });
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'runner-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('without a report is one check', () => {
    expect(countStep(true)).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
    expect(countStep(false)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });

  it('that ends with an error failed, though its report says otherwise', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, '{}');
    expect(countStep(true, file, count)).toMatchObject({ passed: 5, failed: 0, skipped: 0 });
    expect(countStep(false, file, count)).toMatchObject({ passed: 5, failed: 1, skipped: 0 });
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
    { passed: 1, failed: 2, skipped: 3, failures: ['a.ts: one'] },
    { passed: 4, failed: 0, skipped: 1, failures: [] },
    { passed: 0, failed: 1, skipped: 0, failures: ['b.ts: two'] },
  ];
  expect(sum(all)).toEqual({
    passed: 5,
    failed: 3,
    skipped: 4,
    failures: ['a.ts: one', 'b.ts: two'],
  });
});

describe('steps that run', () => {
  const step = (name: string, lane: Step['lane'], ...needs: string[]): Step => ({
    ...{ name, lane, says: name, needs },
  });
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => told.push(String(text)));
    return () => {
      log.mockRestore();
    };
  });

  /** Runs steps that take one turn each, and gives the order in which they began and ended. */
  async function order(steps: readonly Step[], ...failing: string[]) {
    const began: string[] = [];
    const outcomes = await runSteps(steps, async (one): Promise<Outcome> => {
      began.push(one.name);
      await new Promise(setImmediate);
      began.push(`${one.name} ended`);
      return { step: one, counts: countStep(!failing.includes(one.name)), seconds: 1 };
    });
    return { began, failed: outcomes.filter(({ counts }) => counts.failed > 0), outcomes };
  }

  it('keep their order in a lane, and run beside those of the other', async () => {
    const { began, outcomes } = await order([
      step('a', 'tools'),
      step('b', 'tools'),
      step('c', 'tests'),
    ]);
    expect(began.slice(0, 2)).toEqual(['a', 'c']);
    expect(began.indexOf('b')).toBeGreaterThan(began.indexOf('a ended'));
    expect(outcomes.map((outcome) => outcome.step.name)).toEqual(['a', 'b', 'c']);
  });

  it('wait for those that they need', async () => {
    const steps = [step('a', 'tools'), step('b', 'tools'), step('c', 'tests', 'b')];
    const { began } = await order(steps);
    expect(began.indexOf('c')).toBeGreaterThan(began.indexOf('b ended'));
  });

  it('are left out where one that they need failed, and all others are not', async () => {
    const steps = [
      step('a', 'tools'),
      step('b', 'tools'),
      step('c', 'tests', 'a'),
      step('d', 'tests'),
    ];
    const { began, failed } = await order(steps, 'a');
    expect(began).not.toContain('c');
    expect(began).toEqual(expect.arrayContaining(['b ended', 'd ended']));
    expect(failed.map((outcome) => outcome.step.name)).toEqual(['a', 'c']);
    expect(told).toContain('c | not run: it needs a');
  });

  it('tell when they begin, and what they amount to', async () => {
    await order([step('a', 'tools')]);
    expect(told).toEqual(['a | 1/1: a', 'a | a: 1 passed, 0 failed in 1 s']);
  });
});
