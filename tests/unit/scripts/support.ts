import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/annotate.ts');

export const ARTICLE =
  'Norland sells more grain\n\nGrain exports of Norland rose by 5 percent in 2023.\n';

/** A content folder with these files, gone when the test is. */
export function contentWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return dir;
}

/** How a run of the script ended, and what it said. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `scripts/annotate.ts` on a content folder. */
export function annotateScript(
  dir: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, '--content', dir, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { status, out: stdout, err: stderr };
}

/** Every file under a folder by its path there, with its text. */
export function filesIn(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(dir, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}
