import { utcYear } from 'd3';
import type { TimeSpan } from '../../timeline/period.ts';
import type { Windows } from '../../timeline/window.ts';

/** The times that a timeline in the page can show. */
export function readWindows({ dataset: { full = '', main = '' } }: HTMLElement): Windows {
  const span = (ends: string): TimeSpan => {
    const [start = '', end = ''] = ends.split('/');
    return { start: new Date(start), end: new Date(end) };
  };
  const own = { full: span(full), main: span(main) };
  return { ...own, years: utcYear.range(own.main.start, own.main.end) };
}
