import type { SchemaName } from './schema/published.ts';
import type { Table } from './tables/table.ts';

/** A file that readers can download. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  /** What it is, in a sentence or two. */
  readonly what: string;
  readonly fields?: readonly string[];
  /** The schema it is checked against. */
  readonly schema?: SchemaName;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A file of text, which the archive holds too. */
export interface TextFile extends DataFile {
  readonly body: string;
}

/** A file of a table. */
export interface TableFile extends TextFile {
  readonly table: Table;
}
