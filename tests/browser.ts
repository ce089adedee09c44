import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

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
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianRoot && (attempt('apt-get', ['update', '-q']), attempt('apt-get', APT_INSTALL))) {
    return findBrowser();
  }
  return attempt('npx', ['playwright', 'install', 'chromium']) ? findBrowser() : undefined;
}

const APT_INSTALL = ['install', '-q', '-y', '--no-install-recommends', 'chromium'];

/** Runs a command whose progress the reader sees; says whether it went well. */
function attempt(command: string, args: readonly string[]): boolean {
  console.error(`Installing a browser for the tests: ${[command, ...args].join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 10 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}
