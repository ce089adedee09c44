import type { ClaimEntry } from './schema/claims.ts';

type Cell = string | number | null;

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

/** What was compared with its verdicts: "its date, May 2024: differ high-level-talks". */
function stampCell({ about, stands }: ClaimEntry['stamps'][number]): string {
  return `${about}: ${stands.map(({ verdict, source }) => `${verdict} ${source}`).join(', ')}`;
}

interface Column {
  readonly name: string;
  readonly what: string;
  readonly cell: (claim: ClaimEntry) => Cell;
}

/** The columns of `claims.csv`, in order. */
export const CLAIM_COLUMNS: readonly Column[] = [
  { name: 'id', what: 'id of the claim, which never changes', cell: ({ id }) => id },
  { name: 'url', what: 'address of its page', cell: ({ url }) => url },
  { name: 'source', what: 'id of its source', cell: ({ source }) => source },
  { name: 'siglum', what: 'letter of its source', cell: ({ siglum }) => siglum },
  { name: 'quote', what: 'the words of the source', cell: ({ quote }) => quote },
  { name: 'start', what: 'where they begin in its text', cell: ({ span }) => span[0] },
  { name: 'end', what: 'where they end', cell: ({ span }) => span[1] },
  { name: 'topics', what: 'ids of its topics', cell: ({ topics }) => topics.join('; ') },
  { name: 'voice', what: 'whom the source credits', cell: ({ voice }) => voice },
  { name: 'verdict', what: 'the sharpest on a fact of it', cell: ({ verdict }) => verdict },
  {
    name: 'stamps',
    what: 'what of it was compared, and its verdicts with ids of other sources',
    cell: ({ stamps }) => stamps.map(stampCell).join('; '),
  },
  {
    name: 'questions',
    what: 'ids of the questions it speaks to',
    cell: ({ questions }) => questions.join('; '),
  },
  {
    name: 'related',
    what: 'ids of claims of other sources with rare words in common, not compared',
    cell: ({ related }) => related.map(({ claim }) => claim).join('; '),
  },
  {
    name: 'quantities',
    what: 'the figures in it, in its words',
    cell: ({ quantities }) => quantities.map(({ quote }) => quote).join('; '),
  },
];

/** The claims as a table, one a row. */
export function claimsCsv(claims: readonly ClaimEntry[]): string {
  const rows = claims.map((claim) => CLAIM_COLUMNS.map(({ cell }) => cell(claim)));
  const names = CLAIM_COLUMNS.map(({ name }) => name);
  return `${BYTE_ORDER_MARK}${toCsv(names, rows)}`;
}
