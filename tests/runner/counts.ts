import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod';

/** Checks that passed, failed and were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests that failed, each by its file and name, as far as the tool's report names them. */
  readonly failures: readonly string[];
}

/** Counts the checks in a test tool's own report. Throws where the report is not of that tool. */
export type CountReport = (report: unknown) => Counts;

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const PlaywrightSuite = z.object({
  specs: z.array(z.object({ ok: z.boolean(), file: z.string(), title: z.string() })),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});

const PlaywrightReport = z.object({
  suites: z.array(PlaywrightSuite),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

const WeighReport = z.object({ kept: z.number(), over: z.array(z.string()) });

/** Counts tests; a file that broke before its first test counts as one that failed. */
export function countVitest(report: unknown): Counts {
  const tests = VitestReport.parse(report).testResults.flatMap((file) => {
    const path = relative('', file.name);
    const found = file.assertionResults.map(({ status, fullName }) => ({
      status,
      name: `${path}: ${fullName}`,
    }));
    return file.status === 'failed' && !found.some(({ status }) => status === 'failed')
      ? [...found, { status: 'failed', name: path }]
      : found;
  });
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failures = tests.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const failed = failures.length;
  return { passed, failed, skipped: tests.length - passed - failed, failures };
}

/** Counts tests, each project's on its own, and errors outside of any test. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors, suites } = PlaywrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: suites.flatMap(brokenSpecs),
  };
}

/** Counts figures of pages, each of which has a budget. */
export function countWeigh(report: unknown): Counts {
  const { kept, over } = WeighReport.parse(report);
  return { passed: kept, failed: over.length, skipped: 0, failures: over };
}

function brokenSpecs({ specs, suites = [] }: z.infer<typeof PlaywrightSuite>): string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap(brokenSpecs)];
}

/**
 * What a finished step amounts to. A step without a report is one check. A step that ended with
 * an error failed at least once, whatever its report says; so did one that left no report.
 */
export function countStep(ok: boolean, reportFile?: string, count?: CountReport): Counts {
  if (reportFile === undefined || count === undefined) {
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: [] };
  }
  try {
    const counts = count(JSON.parse(readFileSync(reportFile, 'utf8')));
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [] };
  }
}

/** The sum of several counts. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}
