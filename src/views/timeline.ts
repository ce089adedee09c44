import { ascending, descending } from 'd3';
import type { Corpus } from '../corpus/corpus.ts';
import { figuresTitle } from '../corpus/figures-title.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { OUTCOMES, type Outcome } from '../corpus/outcome.ts';
import { outcomeWords } from '../corpus/verdicts.ts';
import { unitWords } from '../format/unit.ts';
import { capital } from '../format/words.ts';
import { levelOf } from '../schemas/measure-key.ts';
import type { Question } from '../schemas/question.ts';
import type { TimelineEvent } from '../timeline/events/event.ts';
import { type Lane, lanesOf } from '../timeline/events/lanes.ts';
import { typeName } from '../timeline/events/name.ts';
import { readEvents } from '../timeline/events/read.ts';
import type { Series } from '../timeline/figures/figure.ts';
import { type PanelScale, panelScale } from '../timeline/figures/panel.ts';
import { placeAcross } from '../timeline/figures/place.ts';
import { readSeries } from '../timeline/figures/read.ts';
import { spanOfPeriod, type TimeSpan } from '../timeline/period.ts';
import { type Scale, scaleFor } from '../timeline/value.ts';
import { sideOf, type Windows, windowsOf } from '../timeline/window.ts';

/** A measure over time. */
export interface PanelView {
  /** For ids in the page. */
  readonly id: string;
  readonly series: Series;
  /** What it shows; the first panel's says what the figures come to. */
  readonly title: string;
  /** What the scale counts. */
  readonly unit: string;
  readonly numbers: Scale;
  readonly scale: PanelScale;
}

/** What can be chosen in a filter, and how many marks or rows it leaves. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly amount: number;
}

/** Everything the timeline page shows. */
export interface TimelineView {
  /** The finding; null where nothing was compared. */
  readonly finding: string | null;
  /** Null where nothing is dated. */
  readonly windows: Windows | null;
  readonly panels: readonly PanelView[];
  /** Measures that have no panel, since there are too many. */
  readonly further: readonly Series[];
  readonly lanes: readonly Lane[];
  readonly sources: readonly ShownSource[];
  readonly choices: {
    readonly kind: readonly Choice[];
    readonly person: readonly Choice[];
    readonly measure: readonly Choice[];
    readonly stands: readonly Choice[];
  };
}

const HEIGHT = { first: 320, other: 128, strip: 240 } as const;
/** Pixels in which any time shown can be told from the next. */
const WIDE = 1000;
const MARKS = 'A mark stands at its value and is as long as the time it is about.';
const TURNS = 'Figures too near each other for that share one line, in turns of their colours.';
const MOST_PANELS = 24;
const MOST_PEOPLE = 60;

/** What the timeline shows of a corpus. */
export function timelineView(corpus: Corpus): TimelineView {
  const events = readEvents(corpus);
  const series = readSeries(corpus);
  const [first] = series;
  const panels = series
    .slice(0, MOST_PANELS)
    .map((one, at) => panelOf(one, at === 0 ? HEIGHT.first : HEIGHT.other));
  return {
    finding: first ? findingOn(corpus, first) : null,
    windows: windowsOf([...events.flatMap(spansOf), ...series.flatMap(figureSpans)]) ?? null,
    panels,
    further: series.slice(MOST_PANELS),
    lanes: lanesOf(events),
    sources: corpus.sources,
    choices: {
      kind: choices(events.map(({ type }) => [type, typeName(type)])),
      person: choices(
        events.flatMap(({ people }) => people.map((name) => [name, name] as const)),
      ).slice(0, MOST_PEOPLE),
      measure: choices(panels.flatMap(measureOf)),
      stands: outcomeChoices([
        ...events.map(outcomeOf),
        ...series.flatMap(({ figures }) => figures.map(outcomeOf)),
      ]),
    },
  };
}

/** One measure over time by itself. */
export interface StripView {
  readonly panel: PanelView;
  readonly window: TimeSpan;
  /** What its marks say, in sentences. */
  readonly reading: string;
}

/** One measure by itself, as a low strip; `isBrief` leaves out what lies far off in time. */
export function stripOf(series: Series, isBrief: boolean): StripView | null {
  const window = windowsOf(figureSpans(series))?.main;
  if (!window) return null;
  const near = series.figures.filter(({ period }) => sideOf(spanOfPeriod(period), window) === null);
  const figures = isBrief ? near : series.figures;
  const panel = panelOf({ ...series, figures }, HEIGHT.strip);
  const reading = [MARKS, ...(takesTurns(panel, window) ? [TURNS] : [])].join(' ');
  return { panel, window, reading };
}

/** Whether figures of a measure share a line in turns. */
export function takesTurns({ series, scale }: PanelView, window: TimeSpan): boolean {
  const marks = series.figures.map(({ period, value }) => ({
    span: spanOfPeriod(period),
    y: scale.y(value),
  }));
  return placeAcross(marks, window, WIDE).some(({ turn }) => turn !== null);
}

/** How what is drawn stands: by the sharpest verdict on it. */
export function outcomeOf({ questions }: { readonly questions: readonly Question[] }): Outcome {
  const [sharpest] = questions;
  return sharpest ? (sharpest.verdict ?? 'no-verdict') : 'only-here';
}

/** The times an event is told to be at. */
export function spansOf({ tellings }: TimelineEvent): TimeSpan[] {
  return tellings.flatMap(({ when }) => (when === null ? [] : [spanOfPeriod(when)]));
}

/** The times that the figures of a measure are about. */
export function figureSpans({ figures }: Series): TimeSpan[] {
  return figures.map(({ period }) => spanOfPeriod(period));
}

function findingOn(corpus: Corpus, series: Series): string | null {
  const title = figuresTitle(corpus, series);
  return title && `${series.label}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** A measure as it is drawn, so many pixels high. */
export function panelOf(series: Series, height: number): PanelView {
  const values = series.figures.map(({ value }) => value);
  const numbers = scaleFor(values);
  return {
    id: `${series.measure}-${series.unit}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
    series,
    title: capital(series.label),
    unit: unitOf(series, numbers),
    numbers,
    scale: panelScale(values, height),
  };
}

function unitOf({ unit }: Series, { word }: Scale): string {
  const counted = [word && `${word}s`, unitWords(unit)].filter(Boolean).join(' of ');
  return capital(counted === '' ? unit : counted);
}

function measureOf({
  series: { measure, label, figures },
}: PanelView): (readonly [string, string])[] {
  return figures.map(() => [levelOf(measure), label] as const);
}

/** The most common first; the text of the first with a value stands for it. */
function choices(all: readonly (readonly [value: string, text: string])[]): Choice[] {
  return [...Map.groupBy(all, ([value]) => value)]
    .map(([value, own]) => ({ value, text: own[0]?.[1] ?? value, amount: own.length }))
    .toSorted((a, b) => descending(a.amount, b.amount) || ascending(a.text, b.text));
}

function outcomeChoices(all: readonly Outcome[]): Choice[] {
  return OUTCOMES.flatMap((outcome) => {
    const amount = all.filter((one) => one === outcome).length;
    return amount > 0 ? [{ value: outcome, text: outcomeWords(outcome), amount }] : [];
  });
}
