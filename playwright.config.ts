import { defineConfig } from '@playwright/test';
import { browserPath, SWITCHES } from './tests/browser.ts';
import { type Site, SITES, type SiteOptions } from './tests/sites.ts';

// Workers read this file too and find here what the first reading found.
const executablePath = browserPath();
process.env.CHROME_PATH = executablePath;

/** Tests that measure how long the page works. */
const TIMED = 'zoom-speed.test.ts';

const timedName = ({ name }: Site): string => `${name}, timed`;

const optionsOf = (site: Site) => ({
  site,
  baseURL: `http://localhost:${process.env[site.port] ?? ''}${site.base}`,
});

export default defineConfig<SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  // What a page comes to takes longer where another step of the check has one of two cores.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args: SWITCHES },
    // What a test answers in the network's place would not come through one.
    serviceWorkers: 'block',
  },
  projects: [
    ...SITES.map((site) => ({ name: site.name, use: optionsOf(site), testIgnore: TIMED })),
    // What is timed runs when all else is done, one test at a time.
    ...SITES.map((site, at) => ({
      name: timedName(site),
      use: optionsOf(site),
      testMatch: TIMED,
      workers: 1,
      dependencies: [...SITES.map(({ name }) => name), ...SITES.slice(0, at).map(timedName)],
    })),
  ],
  webServer: SITES.map((site) => ({
    command: `astro preview --ignore-lock --outDir ${site.dist}`,
    env: { CONTENT_DIR: site.content, BASE_PATH: site.base.slice(0, -1) },
    wait: { stdout: new RegExp(`localhost:(?<${site.port}>\\d+)`) },
  })),
});
