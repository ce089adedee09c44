import type { ClaimEntry } from './claims.ts';

type Cell = string | number | null;

/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Sets an apostrophe before text that a spreadsheet would run; numbers stay numbers. */
const harmless = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
};

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as RFC 4180 has them: commas, CRLF, quotes where needed. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows]
    .map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`)
    .join('');
}

const COLUMNS: Readonly<Record<string, (claim: ClaimEntry) => Cell>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  source: ({ source }) => source,
  siglum: ({ siglum }) => siglum,
  quote: ({ quote }) => quote,
  start: ({ span }) => span[0],
  end: ({ span }) => span[1],
  topics: ({ topics }) => topics.join('; '),
  voice: ({ voice }) => voice,
  verdict: ({ verdict }) => verdict,
  questions: ({ questions }) => questions.join('; '),
  quantities: ({ quantities }) => quantities.map(({ quote }) => quote).join('; '),
};

/** The names of the columns of `claims.csv`, in order. */
export const CLAIM_COLUMNS = Object.keys(COLUMNS);

/** The claims as a table, one a row. */
export function claimsCsv(claims: readonly ClaimEntry[]): string {
  const cells = Object.values(COLUMNS);
  return toCsv(
    CLAIM_COLUMNS,
    claims.map((claim) => cells.map((cell) => cell(claim))),
  );
}
