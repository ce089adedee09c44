import type { ShownSource } from '../../corpus/shown-source.ts';
import type { Telling } from './event.ts';

/** A time that is told of an event, and by whom. */
export interface Dating {
  /** ISO 8601 date or interval; null where no time is told. */
  readonly when: string | null;
  readonly sources: readonly ShownSource[];
}

/** The times that tellings give, each once, the most exact first. */
export function datingsOf(tellings: readonly Telling[]): Dating[] {
  return [...Map.groupBy(tellings, ({ when }) => when)]
    .map(([when, own]) => ({ when, sources: [...new Set(own.map(({ source }) => source))] }))
    .toSorted((a, b) => (b.when?.length ?? 0) - (a.when?.length ?? 0));
}
