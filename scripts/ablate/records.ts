import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Point } from './points.ts';

/** What tells a point from all others while its file stays as it is. */
export function recordOf({ file, line, name, neutral, kind, column }: Point): string {
  return `${file}:${String(line)}:${String(column)} ${name} ${kind} ${neutral}`;
}

/** The points whose results a file holds already. */
export function done(file: string | undefined): Set<string> {
  if (file === undefined || !existsSync(file)) return new Set();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Set(
    lines
      .filter((line) => line !== '')
      .map((line) => z.object({ key: z.string() }).parse(JSON.parse(line)).key),
  );
}
