import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseCsv } from '../csv.ts';
import { readFacts, SITES, type Site } from '../sites.ts';
import { dataFiles, jsonAt, standard, textAt } from './files.ts';

/** The columns of each table: others may come after them, and these stay as they are. */
const HEADERS = {
  claims:
    'id url source siglum quote start end topics voice verdict stamps questions related quantities',
  quantities:
    'id claim source siglum words value low high unit measure measure_label period period_start period_end status qualifier direction polarity hedge provisional scope per speaker origin implied rule questions quotation',
  events:
    'id claim source siglum words type participants places start end or_earlier planned polarity hedge last ordinal implied rule questions quotation',
  statements:
    'id claim source siglum words speaker speaker_role form implied rule questions quotation',
  questions:
    'id url question kind measure measure_label period topics verdict reason why by rule editor signed rule_verdict sources written_before not_compared not_mentioned claims linked',
  positions:
    'question place claim source siglum fact words says voice value low high unit period period_start period_end measure measure_label status qualifier hedge polarity origin implied implied_by quotation',
  pairs: 'question source_a source_b verdict reason why rule fact_a fact_b claims',
  sources:
    'id siglum title authors publisher date kind date_basis author_basis url archived display words sentences sha256',
} as const;

type TableName = keyof typeof HEADERS;

const Schema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['string', 'number', 'integer', 'boolean']),
      description: z.string().min(1),
      constraints: z
        .object({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
        .optional(),
    }),
  ),
  primaryKey: z.array(z.string()),
  foreignKeys: z
    .array(
      z.object({
        fields: z.tuple([z.string()]),
        reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
      }),
    )
    .default([]),
});
const Resource = z.object({
  name: z.string(),
  type: z.string().optional(),
  path: z.string(),
  description: z.string(),
  bytes: z.number(),
  hash: z.string(),
  licenses: z.array(z.object({ path: z.string(), name: z.string().optional() })).optional(),
  schema: Schema.optional(),
});
const Package = z.object({
  version: z.string(),
  description: z.string(),
  licenses: z.array(z.object({ name: z.string(), path: z.string() })),
  sources: z.array(z.object({ title: z.string() })),
  resources: z.array(Resource),
});

const isProfile = (() => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  // A hint for forms, as which to show a text.
  ajv.addFormat('textarea', true);
  const profile: unknown = JSON.parse(standard('datapackage-2.0.json'));
  return ajv.compile(z.record(z.string(), z.unknown()).parse(profile));
})();

/** The records of a table, by the names of its columns. */
function recordsOf(site: Site, path: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(textAt(site, `data/${path}`).slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

/** Whether a cell is what its field says. */
function isCell(cell: string, { type, constraints }: z.infer<typeof Schema>['fields'][number]) {
  if (cell === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'integer') return Number.isInteger(Number(cell));
  return type === 'boolean' ? ['true', 'false'].includes(cell) : true;
}

describe.each(SITES)('tables of the $name', (site) => {
  const facts = readFacts(site);
  const described = jsonAt(site, 'data/datapackage.json');
  const { resources, licenses, sources, version, description } = Package.parse(described);
  const tables = resources.flatMap(({ name, path, schema }) =>
    schema === undefined ? [] : [{ name, path, schema }],
  );
  const tableOf = (name: TableName): Record<string, string>[] => recordsOf(site, `${name}.csv`);

  it('are described as the profile of Data Packages asks', () => {
    expect(isProfile(described) ? [] : isProfile.errors).toEqual([]);
  });

  it.each(Object.entries(HEADERS))('%s.csv keeps its columns', (name, header) => {
    const [columns = []] = parseCsv(textAt(site, `data/${name}.csv`).slice(1));
    expect(columns.slice(0, header.split(' ').length)).toEqual(header.split(' '));
  });

  it('hold in each cell what the description says', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(HEADERS));
    const wrong = tables.flatMap(({ path, schema: { fields, primaryKey } }) => {
      const rows = recordsOf(site, path);
      const keys = new Set(rows.map((row) => primaryKey.map((name) => row[name]).join('\t')));
      const [columns] = parseCsv(textAt(site, `data/${path}`).slice(1));
      expect(columns).toEqual(fields.map(({ name }) => name));
      return [
        ...(keys.size === rows.length ? [] : [`${path}: a key twice`]),
        ...rows.flatMap((row) =>
          fields
            .filter((field) => !isCell(row[field.name] ?? '', field))
            .map(({ name }) => `${path}: ${name} is "${row[name] ?? ''}"`),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('point at rows that there are', () => {
    const lost = tables.flatMap(({ path, schema: { foreignKeys } }) =>
      foreignKeys.flatMap(
        ({
          fields: [field],
          reference: {
            resource,
            fields: [id],
          },
        }) => {
          const there = new Set(recordsOf(site, `${resource}.csv`).map((row) => row[id]));
          return recordsOf(site, path)
            .filter((row) => !there.has(row[field]))
            .map((row) => `${path}: ${row[field] ?? ''}`);
        },
      ),
    );
    expect(lost).toEqual([]);
  });

  it('run nothing in a spreadsheet', () => {
    for (const { path, schema } of tables) {
      const texts = schema.fields.filter(({ type }) => type === 'string');
      const cells = recordsOf(site, path).flatMap((row) => texts.map(({ name }) => row[name]));
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell ?? ''))).toEqual([]);
    }
  });

  it('hold every fact and every position, with its claim in full', () => {
    const quotes = new Map(facts.claims.map(({ id, quote }) => [id, quote]));
    for (const kind of ['quantities', 'events', 'statements'] as const) {
      const rows = tableOf(kind);
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(facts[kind].map(({ id }) => id)));
      const other = rows.filter(
        ({ claim = '', quotation }) =>
          quotation?.replace(/^'(?=[=+\-@])/, '') !== quotes.get(claim),
      );
      expect(other).toEqual([]);
    }
    const values = new Map(tableOf('quantities').map((row) => [row.id, Number(row.value)]));
    expect(facts.quantities.filter(({ id, value }) => values.get(id) !== value)).toEqual([]);
    const said = tableOf('positions').map(({ question, claim }) => `${question} ${claim}`);
    expect(said).toEqual(
      facts.questions.flatMap(({ id, positions }) =>
        positions.map(({ claim }) => `${id} ${claim}`),
      ),
    );
  });

  it('come with a description of every file, by size and hash, at this state', () => {
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    const wrong = resources.filter(({ path, bytes, hash }) => {
      const body = readFileSync(join(site.dist, 'data', path));
      const own = `sha256:${createHash('sha256').update(body).digest('hex')}`;
      return body.length !== bytes || own !== hash;
    });
    expect(wrong).toEqual([]);
    const files = dataFiles(site)
      .map((file) => file.slice('data/'.length))
      .filter(
        (file) => !/^(?:cite|claims|schemas)\/|index\.html|corpus\.zip|datapackage/.test(file),
      );
    expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  });

  it('tell the licence of the data from the rights of the articles', () => {
    expect(licenses).toEqual(
      [{ name: 'MIT', path: 'https://spdx.org/licenses/MIT.html', title: 'MIT License' }].map(
        ({ name, path }) => ({ name, path }),
      ),
    );
    expect(description).toContain('belong to their authors and publishers');
    expect(sources).toHaveLength(facts.sources.length);
    const texts = resources.filter(({ path }) => path.startsWith('sources/'));
    const shown = facts.sources.filter(({ display }) => display === 'full');
    expect(texts.map(({ name }) => name)).toEqual(shown.map(({ id }) => `text.${id}`));
    // None has a licence of ours: what stands in its place leads to what is said of their rights.
    expect(texts.map(({ licenses: own }) => own?.map(({ name, path }) => name ?? path))).toEqual(
      texts.map(() => ['README.txt']),
    );
  });
});
