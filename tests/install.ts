import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs packages where the machine is a Debian and the process may; says whether it did. `what`
 * tells the reader what for.
 */
export function installPackages(what: string, packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const install = ['install', '-q', '-y', '--no-install-recommends', ...packages];
  // A list of packages that is not fresh may do.
  attempt(what, 'apt-get', ['update', '-q']);
  return attempt(what, 'apt-get', install);
}

/** Runs a command whose progress the reader sees; says whether it went well. */
export function attempt(what: string, command: string, args: readonly string[]): boolean {
  console.error(`Installing ${what} for the tests: ${[command, ...args].join(' ')}`);
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
