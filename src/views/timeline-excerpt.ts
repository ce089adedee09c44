import type { Corpus } from '../corpus/corpus.ts';
import type { TimelineEvent } from '../timeline/events/event.ts';
import { readEvents } from '../timeline/events/read.ts';
import { readSeries } from '../timeline/figures/read.ts';
import type { TimeSpan } from '../timeline/period.ts';
import { windowsOf } from '../timeline/window.ts';
import { figureSpans, type PanelView, panelOf, spansOf } from './timeline.ts';

/** What some claims give a date, as a small timeline. */
export interface TimelineExcerpt {
  readonly window: TimeSpan;
  readonly panels: readonly PanelView[];
  readonly events: readonly TimelineEvent[];
  /** Whether nothing dated is left out. */
  readonly isAll: boolean;
}

const HEIGHT = 160;
const MOST = { panels: 2, events: 8 } as const;
/** One thing alone makes no line of time. */
const LEAST = 2;

/** The excerpt on some claims, by their ids; null where fewer than two things are dated. */
export function timelineExcerpt(
  corpus: Corpus,
  claims: ReadonlySet<string>,
): TimelineExcerpt | null {
  const series = readSeries(corpus)
    .map((one) => ({ ...one, figures: one.figures.filter(({ claim }) => claims.has(claim)) }))
    .filter(({ figures }) => figures.length > 0);
  const events = readEvents(corpus).filter(
    (event) => spansOf(event).length > 0 && event.tellings.some(({ claim }) => claims.has(claim)),
  );
  const drawn = { series: series.slice(0, MOST.panels), events: events.slice(0, MOST.events) };
  const spans = [...drawn.series.flatMap(figureSpans), ...drawn.events.flatMap(spansOf)];
  const full = windowsOf(spans)?.full;
  const amount = drawn.events.length + drawn.series.flatMap(({ figures }) => figures).length;
  if (!full || amount < LEAST) return null;
  return {
    window: full,
    panels: drawn.series.map((one) => panelOf(one, HEIGHT)),
    events: drawn.events,
    isAll: series.length <= MOST.panels && events.length <= MOST.events,
  };
}
