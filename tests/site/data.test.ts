import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../guards.ts';
import { parseCsv } from '../csv.ts';
import { readFacts, SITES } from '../sites.ts';
import { addressesBelow, addressFrom, dataFiles, jsonAt, textAt } from './files.ts';
import { readPage } from './pages.ts';

const ajv = new Ajv2020({ allErrors: true, strictTuples: false });
addFormats(ajv);

describe.each(SITES)('data of the $name', (site) => {
  const facts = readFacts(site);
  const ofClaims = facts.claims.map(({ id }) => `data/claims/${id}.json`);

  it.each([
    ['claims.json', ['data/claims.json']],
    ['questions.json', ['data/questions.json']],
    ['facts.json', ['data/facts.json']],
    ['ledger.json', ['data/ledger.json']],
    ['claim.json', ofClaims],
  ])('is as schemas/%s says', (name, files) => {
    const schema = jsonAt(site, `data/schemas/${name}`);
    if (!isRecord(schema)) throw new Error(`schemas/${name} is no object`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(
      site.host === null ? name : `${site.host}${site.base}data/schemas/${name}`,
    );
    expect(ajv.validateSchema(schema)).toBe(true);
    const validate = ajv.compile({ ...schema, $id: `${site.name} ${name}` });
    const wrong = files.filter((file) => !validate(jsonAt(site, file)));
    expect(wrong).toEqual([]);
  });

  it.each(['claims.json', 'questions.json'])('in %s names its schema', (name) => {
    expect(jsonAt(site, `data/${name}`)).toMatchObject({ $schema: `schemas/${name}` });
  });

  it('stands in a table of RFC 4180 that a spreadsheet opens and runs nothing of', () => {
    const csv = textAt(site, 'data/claims.csv');
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [header = [], ...rows] = parseCsv(csv.slice(1));
    expect(rows.map(([id]) => id)).toEqual(facts.claims.map(({ id }) => id));
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    const quotes = rows.map((row) => row[header.indexOf('quote')]?.replace(/^'(?=[=+\-@])/, ''));
    expect(quotes).toEqual(facts.claims.map(({ quote }) => quote));
  });

  it('stands in one archive, byte for byte', () => {
    const zip = unzipSync(readFileSync(join(site.dist, 'data/corpus.zip')));
    const texts = Object.entries(zip).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]);
    const shown = facts.sources.filter(({ display }) => display === 'full');
    const published = dataFiles(site).filter(
      (file) => !/\/cite\/|index\.html$|corpus\.zip$/.test(file),
    );
    expect(Object.keys(zip).toSorted()).toEqual(
      [
        ...published.map((file) => file.slice('data/'.length)),
        ...shown.map(({ id }) => `articles/${id}.md`),
      ].toSorted(),
    );
    const changed = texts.filter(
      ([name = '', text]) => !name.startsWith('articles/') && textAt(site, `data/${name}`) !== text,
    );
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  it('is listed on its page, file by file', () => {
    const page = toText(readPage(site, 'data/').tree);
    const files = addressesBelow(site, 'data').filter((file) =>
      /^data\/[^/]+\.(?!html)/.test(file),
    );
    expect(files.filter((file) => !page.includes(file.slice('data/'.length)))).toEqual([]);
  });

  it('has a README that names each field and whose the words are', () => {
    const readme = textAt(site, 'data/README.txt');
    const fields = [facts.claims[0], facts.questions[0], facts.sources[0], facts.quantities[0]]
      .flatMap((item) => Object.keys(item ?? {}))
      .filter((field) => !new RegExp(`^  ${field}\\b`, 'm').test(readme));
    expect(fields).toEqual([]);
    expect(readme).toContain('belong to their authors and publishers');
  });

  it('gives each claim its address', () => {
    const [first] = facts.claims;
    const expected = addressFrom(site, 'data', `claims/${first?.id ?? ''}/`);
    expect(textAt(site, 'data/claims.json')).toContain(`"url": "${expected}"`);
  });
});
