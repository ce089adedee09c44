import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRecord } from '../guards.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

test('CITATION.cff is as the Citation File Format 1.2.0 says, and of the version of the package', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const schema: unknown = JSON.parse(read('tests/vendor/cff-1.2.0.json'));
  if (!isRecord(schema)) throw new Error('The schema is no object');
  const citation: unknown = parse(read('CITATION.cff'));
  const validate = ajv.compile(schema);
  validate(citation);
  expect(validate.errors).toBeNull();
  expect(citation).toMatchObject({ version: /"version": "(.*)"/.exec(read('package.json'))?.[1] });
});
