import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dataFiles } from '../../../src/data/files.ts';
import { formatSize } from '../../../src/data/size.ts';
import { sampleEdition } from './edition.ts';

const body = (name: string): string | Uint8Array<ArrayBuffer> =>
  dataFiles(sampleEdition).find((file) => file.name === name)?.body ?? '';

test('the same corpus gives the same bytes', () => {
  expect(dataFiles(sampleEdition)).toEqual(dataFiles(sampleEdition));
});

test('the archive holds the files and the articles that may be shown whole', () => {
  const zip = body('corpus.zip');
  if (typeof zip === 'string') throw new Error('no archive');
  expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([
    'README.txt',
    'articles.bib',
    'articles/alpha.md',
    'claims.csv',
    'claims.json',
    'claims/one.json',
    'claims/two.json',
    'datapackage.json',
    'events.csv',
    'facts.json',
    'feed.xml',
    'ledger.json',
    'pairs.csv',
    'positions.csv',
    'quantities.csv',
    'questions.csv',
    'questions.json',
    'schemas/claim.json',
    'schemas/claims.json',
    'schemas/facts.json',
    'schemas/gone-claim.json',
    'schemas/ledger.json',
    'schemas/questions.json',
    'sources.csv',
    'sources/alpha.txt',
    'statements.csv',
  ]);
});

test('the bibliography keeps titles in any script and leaves out what is not known', () => {
  const [alpha = '', beta = ''] = String(body('articles.bib')).split('\n}\n');
  expect(alpha).toContain('@misc{alpha,');
  expect(alpha).toMatch(/date = \{2023/);
  expect(beta).toContain('中文');
  expect(beta).toContain('\\&');
  const braces = `${beta}}`.replaceAll(/\\[{}]/g, '');
  expect(braces.split('{').length).toBe(braces.split('}').length);
  expect(beta).not.toMatch(/author =|date =|publisher =/);
});

test('the feed has what a commit dates, and its text is escaped', () => {
  const feed = String(body('feed.xml'));
  expect(feed).toContain('<updated>2024-03-01T00:00:00Z</updated>');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).not.toContain(']]>');
  expect(feed).not.toContain('<script');
});

test.each([
  [999, '999 bytes'],
  [1063, '1.1 KB'],
  [50075, '50 KB'],
  [235942, '236 KB'],
  [2_500_000, '2.5 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
