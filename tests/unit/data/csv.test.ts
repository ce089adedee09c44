import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimEntries } from '../../../src/data/claims.ts';
import { CLAIM_COLUMNS, claimsCsv, toCsv } from '../../../src/data/csv.ts';
import { sampleEdition } from './edition.ts';

/** Reads RFC 4180 back, for the round trip. */
function parse(csv: string): string[][] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

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

test.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx'])('%j is no formula', (text) => {
  expect(parse(toCsv(['h'], [[text]]))[1]).toEqual([`'${text}`]);
});

test('negative numbers stay numbers', () => {
  expect(toCsv(['h'], [[-5]])).toBe('h\r\n-5\r\n');
});

test('what is written can be read', () => {
  const row = fc.array(
    fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(row, (cells) => {
      expect(parse(toCsv(cells, [cells]))).toEqual([cells, cells]);
    }),
  );
});

test('every claim is a row', () => {
  const rows = parse(claimsCsv(claimEntries(sampleEdition)));
  expect(rows[0]).toEqual(CLAIM_COLUMNS);
  expect(rows.slice(1).map(([id]) => id)).toEqual(['one', 'two']);
  expect(rows[2]?.[4]).toBe('\'=HYPERLINK("x"), said ]]>');
});
