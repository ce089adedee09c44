import { expect, test } from 'vitest';
import { jsonSchema, SCHEMA_NAMES } from '../../../src/data/schema/published.ts';
import { isRecord } from '../../guards.ts';

/** The ways to all fields of a schema, each with the schema of what it holds. */
function fieldsOf(schema: unknown, way: string): (readonly [way: string, field: unknown])[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => fieldsOf(one, way));
  if (!isRecord(schema)) return [];
  const properties = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
  const parts = Object.entries(schema).filter(([key]) => key !== 'properties');
  return [
    ...properties.flatMap(([name, field]) => [
      [`${way}.${name}`, field] as const,
      ...fieldsOf(field, `${way}.${name}`),
    ]),
    ...parts.flatMap(([, part]) => fieldsOf(part, way)),
  ];
}

/** What describes a field: itself, or what it may be other than nothing. */
function isDescribed(field: unknown): boolean {
  if (!isRecord(field)) return false;
  if (typeof field.description === 'string') return field.description !== '';
  return Array.isArray(field.anyOf) && field.anyOf.some(isDescribed);
}

test.each(SCHEMA_NAMES)('every field of %s says what it means', (name) => {
  const fields = fieldsOf(
    jsonSchema(name, () => undefined),
    '',
  );
  expect(fields.length).toBeGreaterThan(5);
  const bare = fields.filter(([, field]) => !isDescribed(field)).map(([way]) => way);
  expect([...new Set(bare)]).toEqual([]);
});
