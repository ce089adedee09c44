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
  return parseYaml(file, decode(file, readFileSync(file)), schema);
}

/**
 * The same of a text that stands in a file, its lines counted as they stand there.
 *
 * @throws InputError at the line of the first fault
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
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
    if (isRanged(node)) return lines.linePos(node.range[0]).line;
    // What is left out stands at no line; what it is left out of does.
    return path.length === 0 ? null : lineOf(path.slice(0, -1));
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

/** Fields that hold dates. */
const DATES: ReadonlySet<string> = new Set(['about', 'date', 'early', 'end', 'period', 'start']);

/** A year written bare is a number to YAML and a date to us. */
function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]: [string, unknown]) => [
      key,
      DATES.has(key) && typeof held === 'number' ? String(held) : normalised(held),
    ]),
  );
}

function numeric(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
