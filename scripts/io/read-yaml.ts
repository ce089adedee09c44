import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { InputError } from './input-error.ts';
import { decode } from './read-text.ts';

/** What a YAML file holds, and the 1-based line that each part of it stands at. */
export interface YamlFile<T> {
  readonly value: T;
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

/**
 * Reads a YAML file against a schema; dates stay the strings they are written as.
 *
 * @throws InputError at the line of the first fault
 */
export function readYaml<T>(file: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(decode(file, readFileSync(file)), {
    lineCounter: lines,
    schema: 'core',
  });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) {
    const [fault = 'is not YAML'] = broken.message.split('\n');
    throw new InputError(
      file,
      broken.linePos?.[0].line ?? null,
      fault.replace(/ at line .*$/, '.'),
      'Mend the YAML there.',
    );
  }
  const value: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(normalised(value));
  const lineOf = (path: readonly (string | number)[]): number | null => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isRanged(node) ? lines.linePos(node.range[0]).line : null;
  };
  if (parsed.success) return { value: parsed.data, lineOf };
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []).map(String), ...unknown];
  throw new InputError(
    file,
    lineOf(path.map(numeric)),
    `${path.join('.') || 'the file'}: ${issue?.message ?? 'not as expected'}.`,
    'See CONTRIBUTING.md for the fields.',
  );
}

/** A year written bare is a number to YAML and a date to us. */
function normalised(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('date' in value)) return value;
  return typeof value.date === 'number' ? { ...value, date: String(value.date) } : value;
}

function numeric(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
