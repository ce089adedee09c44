import { formatPeriod } from '../../format/date.ts';
import type { ShownSource } from '../../corpus/shown-source.ts';
import type { Telling } from './event.ts';

/** A time that is told of an event, and by whom. */
export interface Dating {
  /** ISO 8601 date or interval; null where no time is told. */
  readonly when: string | null;
  readonly orEarlier: boolean;
  readonly sources: readonly ShownSource[];
}

/** A time as pages tell it: "May 2024", "2023 or earlier", "date not said". */
export function datingWords({ when, orEarlier }: Pick<Telling, 'when' | 'orEarlier'>): string {
  if (when === null) return 'date not said';
  return orEarlier ? `${formatPeriod(when)} or earlier` : formatPeriod(when);
}

/** The times that tellings give, each once, the most exact first. */
export function datingsOf(tellings: readonly Telling[]): Dating[] {
  return [...Map.groupBy(tellings, datingWords).values()]
    .map((own) => ({
      when: own[0]?.when ?? null,
      orEarlier: own[0]?.orEarlier ?? false,
      sources: [...new Set(own.map(({ source }) => source))],
    }))
    .toSorted((a, b) => (b.when?.length ?? 0) - (a.when?.length ?? 0));
}
