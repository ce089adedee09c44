import type { Detail, Value } from '../schemas/quality.ts';

/** A field that marks and facts are compared by. */
export interface Field<M, F> {
  readonly name: string;
  /** The values that are right. */
  readonly marked: (mark: M) => readonly Value[];
  readonly read: (fact: F) => Value;
  readonly agrees: (mark: M, fact: F) => boolean;
}

/** A field whose value agrees if any of those marked is the `same` as the one read. */
export function field<M, F, V extends Value>(
  name: string,
  marked: (mark: M) => readonly V[],
  read: (fact: F) => V,
  same: (marked: V, read: V) => boolean = (a, b) => a === b,
): Field<M, F> {
  const agrees = (mark: M, fact: F): boolean =>
    marked(mark).some((value) => same(value, read(fact)));
  return { name, marked, read, agrees };
}

/** Whether all fields agree. */
export function agree<M, F>(fields: readonly Field<M, F>[], mark: M, fact: F): boolean {
  return fields.every(({ agrees }) => agrees(mark, fact));
}

/** The values of fields side by side; what was not marked, or not found, is null. */
export function details<M, F>(
  fields: readonly Field<M, F>[],
  mark: M | undefined,
  fact: F | undefined,
): Detail[] {
  return fields.map(({ name, marked, read }) => ({
    field: name,
    marked: mark === undefined ? null : [...marked(mark)],
    read: fact === undefined ? null : [read(fact)],
  }));
}
