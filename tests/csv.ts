/**
 * Reads a table of RFC 4180: records end with CRLF, cells with a comma; a cell with either, or
 * with a quote, stands in quotes, which are doubled inside it.
 *
 * @throws where the text is not of that form
 */
export function parseCsv(csv: string): string[][] {
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < csv.length) {
    const from = cell.lastIndex;
    const [whole, quoted, endQuoted, plain, endPlain] = cell.exec(csv) ?? [];
    if (whole === undefined) throw new Error(`No cell at ${from}: ${csv.slice(from, from + 40)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if ((endQuoted ?? endPlain) === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
