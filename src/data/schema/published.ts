import * as z from 'zod';
import { paths } from '../../paths.ts';
import { Facts } from '../../schemas/facts.ts';
import { Ledger } from '../../schemas/ledger.ts';
import { ClaimFile } from './claim-ld.ts';
import { ClaimsFile } from './claims.ts';
import { GoneClaimFile } from './gone-claim-ld.ts';
import { QuestionsFile } from './questions.ts';

/** The schemas that are published, each by the name of its file in `schemas/`. */
export const SCHEMAS = {
  'claims.json': { of: 'claims.json', schema: ClaimsFile },
  'questions.json': { of: 'questions.json', schema: QuestionsFile },
  'facts.json': { of: 'facts.json', schema: Facts },
  'ledger.json': { of: 'ledger.json', schema: Ledger },
  'claim.json': { of: 'each file in claims/ of a claim that stands', schema: ClaimFile },
  'gone-claim.json': { of: 'each file in claims/ of a claim that is gone', schema: GoneClaimFile },
} as const satisfies Readonly<Record<string, { of: string; schema: z.ZodType }>>;

export type SchemaName = keyof typeof SCHEMAS;

/** Names of the published schemas. */
export const SCHEMA_NAMES: readonly SchemaName[] = [
  'claims.json',
  'questions.json',
  'facts.json',
  'ledger.json',
  'claim.json',
  'gone-claim.json',
];

/**
 * A published schema as JSON Schema, draft 2020-12.
 *
 * @param locate full address of a path, or undefined where the site's host is not known; then the
 *   schema's id is the name of its file
 */
export function jsonSchema(
  name: SchemaName,
  locate: (path: string) => string | undefined,
): Record<string, unknown> {
  const { of, schema } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: locate(paths.schema(name)) ?? name, title: of, ...rest };
}
