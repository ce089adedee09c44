/** What a cell holds; null is an empty one. */
export type Cell = string | number | boolean | null;

/** What a column holds, as a table schema of Frictionless Data tells of it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** What it means, in a few words. */
  readonly what: string;
  /** All the words it can hold, where these are few. */
  readonly values?: readonly string[];
  /** The table whose ids it holds. */
  readonly of?: string;
}

/** A column and what stands in it for a row's item. */
export interface Column<Item> extends Field {
  readonly cell: (item: Item) => Cell;
}

/** A table of the data. */
export interface Table {
  /** Its file's name without the ending. */
  readonly name: string;
  /** What a row is, in a sentence. */
  readonly what: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Fills a table: a row for each item. */
export function fill<Item>(
  about: Pick<Table, 'name' | 'what' | 'key'>,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): Table {
  return {
    ...about,
    fields: columns.map(fieldOf),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}

/** A column without what fills it. */
function fieldOf({ name, type, what, values, of }: Field): Field {
  return {
    name,
    type,
    what,
    ...(values === undefined ? {} : { values }),
    ...(of === undefined ? {} : { of }),
  };
}

/** A column of text. */
export function text<Item>(
  name: string,
  what: string,
  cell: (item: Item) => string | null,
  more: Pick<Field, 'values' | 'of'> = {},
): Column<Item> {
  return { name, type: 'string', what, cell, ...more };
}

/** A column that holds several words or ids. */
export function several<Item>(
  name: string,
  what: string,
  cell: (item: Item) => readonly string[],
): Column<Item> {
  return text(name, `${what}; several with “; ” between them`, (item) => cell(item).join('; '));
}

/** A column of numbers. */
export function number<Item>(
  name: string,
  what: string,
  cell: (item: Item) => number | null,
): Column<Item> {
  return { name, type: 'number', what, cell };
}

/** A column of whole numbers. */
export function integer<Item>(
  name: string,
  what: string,
  cell: (item: Item) => number | null,
): Column<Item> {
  return { name, type: 'integer', what, cell };
}

/** A column of true and false. */
export function flag<Item>(
  name: string,
  what: string,
  cell: (item: Item) => boolean,
): Column<Item> {
  return { name, type: 'boolean', what, cell };
}
