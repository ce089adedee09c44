import { spawnSync } from 'node:child_process';
import { installPackages } from './install.ts';

/**
 * Makes sure that there is a Java, on which the HTML checker runs: an installed one, or one that is
 * installed now. Throws with the command to run where none can be had.
 */
export function needJava(): void {
  if (hasJava() || (installPackages('Java', ['default-jre-headless']) && hasJava())) return;
  throw new Error(
    'No Java, on which the HTML checker runs: install one, on Debian or Ubuntu with ' +
      '"sudo apt-get install default-jre-headless".',
  );
}

function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
