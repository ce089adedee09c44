import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { attempt, installPackages } from './install.ts';

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const PROGRAMS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? 'C:', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

/** Switches for a browser that talks to nobody but the site under test. */
export const SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Path of a Chrome or Chromium: the one that CHROME_PATH names, an installed one, Playwright's
 * own, or one installed now. Throws with the command to run where none can be had.
 */
export function browserPath(): string {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const path = findBrowser() ?? installBrowser();
  if (path) return path;
  throw new Error(
    'No Chrome or Chromium: run "npx playwright install chromium" or set CHROME_PATH.',
  );
}

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = PROGRAMS[process.platform] ?? [];
  return [...onPath, ...installed, chromium.executablePath()].find((path) => existsSync(path));
}

function installBrowser(): string | undefined {
  if (installPackages('a browser', PACKAGES)) return findBrowser();
  return attempt('a browser', 'npx', ['playwright', 'install', 'chromium'])
    ? findBrowser()
    : undefined;
}

/** The fonts are those that stand in for the site's own, with which pages are measured. */
const PACKAGES = ['chromium', 'fonts-liberation'];
