import type { Cell, Table } from './tables/table.ts';

/** Text that a spreadsheet would take for a formula; in East Asian ones the wide signs begin one too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells spreadsheets that the text is UTF-8, which they would else read in the machine's own code. */
const BYTE_ORDER_MARK = '\ufeff';

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

/** A table as a file for spreadsheets and notebooks. */
export function tableCsv({ fields, rows }: Table): string {
  const names = fields.map(({ name }) => name);
  return `${BYTE_ORDER_MARK}${toCsv(names, rows)}`;
}
