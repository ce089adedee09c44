import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Correction, Corrections } from '../../src/schemas/corrections.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** The editors' corrections of facts, and the line that each part of them stands at. */
export interface CorrectionsFile {
  readonly file: string;
  readonly corrections: readonly Correction[];
  readonly lineOf: YamlFile<unknown>['lineOf'];
}

/**
 * Reads `DIR/corrections.yml`, which a corpus need not have.
 *
 * @throws InputError at the line of the first fault
 */
export function readCorrections(dir: string): CorrectionsFile {
  const file = join(dir, 'corrections.yml');
  if (!existsSync(file)) return { file, corrections: [], lineOf: () => null };
  const { value, lineOf } = readYaml(file, Corrections);
  return { file, corrections: value.corrections, lineOf };
}
