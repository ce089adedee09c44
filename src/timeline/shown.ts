import { utcDay } from 'd3';
import type { TimeSpan } from './period.ts';
import type { Windows } from './window.ts';

/** What a reader chose of the timeline; an empty value takes everything. */
export interface Shown {
  readonly window: TimeSpan;
  /** Ids of the sources left out. */
  readonly without: readonly string[];
  readonly kind: string;
  readonly person: string;
  readonly measure: string;
  readonly stands: string;
}

export const FIELDS = ['kind', 'person', 'measure', 'stands'] as const;

/** The shortest time one can zoom to, in days. */
export const SHORTEST = 7;

/** What an address asks for; what it asks in vain, or not at all, is as at first. */
export function shownBy(
  query: URLSearchParams,
  windows: Windows,
  sources: readonly string[],
): Shown {
  const without = query.getAll('without').filter((id) => sources.includes(id));
  const field = (name: string): string => query.get(name) ?? '';
  return {
    window: windowBy(field('from'), field('to'), windows) ?? windows.main,
    without: [...new Set(without)],
    kind: field('kind'),
    person: field('person'),
    measure: field('measure'),
    stands: field('stands'),
  };
}

/** The query that asks for it: empty for what is shown at first. */
export function queryOf(shown: Shown, { main }: Windows): string {
  const query = new URLSearchParams();
  if (!isSameSpan(shown.window, main)) {
    query.set('from', day(shown.window.start));
    query.set('to', day(shown.window.end));
  }
  for (const name of FIELDS) if (shown[name] !== '') query.set(name, shown[name]);
  for (const id of shown.without) query.append('without', id);
  return query.toString();
}

/** Whether two spans begin and end together. */
export function isSameSpan(a: TimeSpan, b: TimeSpan): boolean {
  return a.start.getTime() === b.start.getTime() && a.end.getTime() === b.end.getTime();
}

/** A span in whole days, which an address can name, inside what can be shown. */
export function inDays({ start, end }: TimeSpan, { full }: Pick<Windows, 'full'>): TimeSpan {
  const first = utcDay.round(start);
  const last = utcDay.round(end);
  const least = utcDay.offset(first, SHORTEST);
  return {
    start: first < full.start ? full.start : first,
    end: last > full.end ? full.end : last < least ? least : last,
  };
}

function windowBy(from: string, to: string, windows: Windows): TimeSpan | null {
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  if (!DAY.test(from) || !DAY.test(to)) return null;
  const span = { start: new Date(from), end: new Date(to) };
  const isSpan =
    span.start < span.end && span.start < windows.full.end && span.end > windows.full.start;
  return isSpan ? inDays(span, windows) : null;
}

const day = (time: Date): string => time.toISOString().slice(0, 10);
