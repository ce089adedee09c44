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
import { onTestFinished, vi } from 'vitest';
import { annotate } from '../../../scripts/io/annotate.ts';

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

/** Runs what `scripts/annotate.ts` runs on a content folder, in this process, which is far faster. */
export function annotateHere(dir: string, args: readonly string[] = []): Run {
  return overheard(() => {
    annotate(['--content', dir, ...args]);
  });
}

/** How a command that writes to the console would have ended as a process, and what it said. */
export function overheard(command: () => void): Run {
  const said = { out: '', err: '' };
  const hear = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += `${String(text)}\n`;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear('out')),
    vi.spyOn(console, 'warn').mockImplementation(hear('err')),
    vi.spyOn(console, 'error').mockImplementation(hear('err')),
  ];
  const { exitCode } = process;
  process.exitCode = 0;
  try {
    command();
    return { status: process.exitCode, ...said };
  } finally {
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs `scripts/annotate.ts` on a content folder, in a process of its own. */
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
