import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimEntries } from '../../../src/data/claims.ts';
import { tableCsv, toCsv } from '../../../src/data/csv.ts';
import { claimsTable } from '../../../src/data/tables/claims.ts';
import { parseCsv } from '../../csv.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';
import { sampleEdition } from './edition.ts';

test('cells are quoted where needed and lines end with CRLF', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x, y', 'say "z"'],
        ['1\n2', null],
      ],
    ),
  ).toBe('a,b\r\n"x, y","say ""z"""\r\n"1\n2",\r\n');
});

test.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx', '\nx', '＝1'])('%j is no formula', (text) => {
  expect(parseCsv(toCsv(['h'], [[text]]))[1]).toEqual([`'${text}`]);
});

test('negative numbers stay numbers', () => {
  expect(toCsv(['h'], [[-5]])).toBe('h\r\n-5\r\n');
});

test('what is written can be read', () => {
  const row = fc.array(
    fc.string().filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(row, (cells) => {
      expect(parseCsv(toCsv(cells, [cells]))).toEqual([cells, cells]);
    }),
    { seed: 20 },
  );
});

test('every claim is a row', () => {
  const csv = tableCsv(claimsTable(claimEntries(sampleEdition)));
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows = parseCsv(csv.slice(1));
  expect(rows.slice(1).map(([id]) => id)).toEqual(['one', 'two']);
  expect(rows[2]?.[4]).toBe('\'=HYPERLINK("x"), said ]]>');
});

test('what of a claim was compared stands in its row, and what is only related', () => {
  const question = sampleQuestion('q', [samplePosition('a1', 'a'), samplePosition('b1', 'b')], {
    kind: 'same-words',
    pairs: [samplePair('a', 'b')],
  });
  const corpus = readCorpus(
    sampleFacts({
      sources: [sampleSource('a'), sampleSource('b')],
      claims: ['a1', 'b1', 'b2'].map((id) => sampleClaim(id, id.slice(0, 1))),
      questions: [question],
      related: [{ claims: ['a1', 'b2'], score: 0.3, shared: ['barley'] }],
    }),
  );
  const claims = claimEntries({ ...sampleEdition, corpus });
  expect(claims[0]).toMatchObject({
    verdict: 'agree',
    stamps: [
      {
        about: 'its words',
        fact: null,
        stands: [{ verdict: 'agree', source: 'b', fact: null, question: 'q' }],
      },
    ],
    related: [{ claim: 'b2', score: 0.3, shared: ['barley'] }],
  });
  const [header = [], first, , last] = parseCsv(tableCsv(claimsTable(claims)).slice(1));
  const cell = (row: readonly string[] | undefined, name: string) => row?.[header.indexOf(name)];
  expect(cell(first, 'stamps')).toBe('its words: agree b');
  expect(cell(first, 'related')).toBe('b2');
  expect(cell(last, 'verdict')).toBe('no-verdict');
});
