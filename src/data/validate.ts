import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from './schema/published.ts';

// Tuples are as long as their schema says; what Zod writes leaves that to the number of items.
const ajv = new Ajv2020({ allErrors: true, strictTuples: false });
addFormats(ajv);

const validators = new Map<SchemaName, ValidateFunction>(
  SCHEMA_NAMES.map((name) => [name, ajv.compile(jsonSchema(name, () => undefined))]),
);

/**
 * Checks a value against a published schema and gives it back.
 *
 * @throws where it is not what the schema says, naming the file and each place in it
 */
export function validated<Value>(name: SchemaName, file: string, value: Value): Value {
  const validate = validators.get(name);
  if (validate?.(value)) return value;
  throw new Error(
    `${file} is not what schemas/${name} says: ${ajv.errorsText(validate?.errors, { dataVar: '' })}`,
  );
}
