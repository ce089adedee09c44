import { spawnSync } from 'node:child_process';

/** Runs npm with its output straight to the terminal, and ends the process where it fails. */
export function npm(args: string, env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(`npm ${args}`, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
