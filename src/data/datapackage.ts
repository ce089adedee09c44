import { formatReference } from '../format/source.ts';
import { paths } from '../paths.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { Edition } from './edition.ts';
import type { TableFile, TextFile } from './file.ts';
import { sha256Of } from './hash.ts';
import { LICENCE, RIGHTS } from './rights.ts';
import { sizeOf } from './size.ts';
import type { Field, Table } from './tables/table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What stands for a licence where there is none to give. */
const NO_LICENCE = {
  path: 'README.txt',
  title: 'No licence: the text belongs to its author and publisher',
};

/**
 * The data as a Data Package (Frictionless Data, version 2): its files with their sizes and hashes,
 * what each column of a table means, and whose all of it is. Of the articles, whose texts bear no
 * licence of ours, it tells apart.
 */
export function dataPackage(edition: Edition, files: readonly (TextFile | TableFile)[]): object {
  const { corpus, history, locate } = edition;
  const homepage = locate(paths.home);
  const created = history.dateOf(corpus.state);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'claims-compared',
    title: corpus.title,
    description: `${corpus.description}\n\n${RIGHTS}`,
    ...(homepage === undefined ? {} : { homepage }),
    version: corpus.state,
    ...(created === null ? {} : { created }),
    licenses: [LICENCE],
    sources: corpus.sources.map(sourceOf),
    resources: [...files.map(resourceOf), ...texts(edition)],
  };
}

function sourceOf(source: ShownSource): object {
  const title = formatReference(source);
  return source.url === null ? { title } : { title, path: source.url };
}

function resourceOf(file: TextFile | TableFile): object {
  const { name, type, what, body } = file;
  const told = { path: name, description: what, ...fileOf(name, type, body) };
  if (!('table' in file)) return { name: name.toLowerCase(), ...told };
  const { table } = file;
  return { name: table.name, type: 'table', ...told, schema: tableSchema(table) };
}

/** The articles that may be shown whole, each with no licence and its own source. */
function texts({ corpus, texts: bySource }: Edition): object[] {
  return [...bySource].map(([id, text]) => {
    const source = corpus.source(id);
    const path = `sources/${id}.txt`;
    return {
      name: `text.${id}`,
      path,
      description: `The text of ${source.sign}, in which the places of its claims are counted.`,
      ...fileOf(path, 'text/plain', text),
      licenses: [NO_LICENCE],
      sources: [sourceOf(source)],
    };
  });
}

function fileOf(name: string, type: string, body: string): object {
  return {
    format: name.replace(/.*\./, ''),
    mediatype: type.replace(/;.*/, ''),
    encoding: 'utf-8',
    bytes: sizeOf(body),
    hash: `sha256:${sha256Of(body)}`,
  };
}

/** What the columns of a table are, and which tables they point at. */
function tableSchema({ fields, key }: Table): object {
  const foreignKeys = fields.flatMap(({ name, of }) =>
    of === undefined ? [] : [{ fields: [name], reference: { resource: of, fields: ['id'] } }],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map((field) => ({
      name: field.name,
      type: field.type,
      description: field.what,
      ...constraintsOf(field, key),
    })),
    fieldsMatch: ['equal'],
    missingValues: [''],
    primaryKey: key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function constraintsOf({ name, values }: Field, key: readonly string[]): object {
  const constraints = {
    ...(key.includes(name) ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}
