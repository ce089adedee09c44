import type { APIRoute } from 'astro';
import { schemaFile } from '../../../data/json-files.ts';
import { edition } from '../../../data/load.ts';
import { SCHEMA_NAMES, type SchemaName } from '../../../data/schema/published.ts';

interface Props {
  readonly name: SchemaName;
}

export function getStaticPaths() {
  return SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } satisfies Props }));
}

/** The JSON Schema of one of the data files. */
export const GET: APIRoute<Props> = ({ props: { name } }) =>
  new Response(schemaFile(edition, name), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
