import { spanOfPeriod } from '../../timeline/period.ts';
import { set } from './attributes.ts';

/** What keys do beside going from mark to mark. */
export interface KeyActions {
  readonly zoom: (by: number) => void;
  readonly move: (by: number) => void;
  readonly reset: () => void;
  /** Closes what is open; false where nothing was. */
  readonly close: () => boolean;
}

/** How far a key moves, as a share of the window, and zooms. */
const STEP = { move: 0.25, zoom: 1.5 } as const;

/**
 * Makes a chart one stop of the Tab key, with arrows that go through its marks in the order of
 * time. Escape closes the card, then leaves the chart.
 */
export function walkByKeys(chart: Element, actions: KeyActions): void {
  settle(chart);
  chart.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = event.target instanceof Element ? event.target.closest('svg a') : null;
    if (at && act(chart, at, event, actions)) event.preventDefault();
  });
  chart.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGAElement) stopAt(chart, target);
  });
}

/** Sees that the stop of a chart is a mark that shows. */
export function settle(chart: Element): void {
  const stop = chart.querySelector<SVGAElement>('svg a[tabindex="0"]');
  if (stop && isShown(stop)) return;
  stopAt(chart, marksOf(chart).find(isShown));
}

function stopAt(chart: Element, stop: SVGAElement | undefined): void {
  for (const link of chart.querySelectorAll('svg a:not([tabindex="-1"])'))
    set(link, { tabindex: -1 });
  if (stop) set(stop, { tabindex: 0 });
}

function act(
  chart: Element,
  at: Element,
  { key, shiftKey }: KeyboardEvent,
  actions: KeyActions,
): boolean {
  if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    actions.move(key === 'ArrowLeft' ? -STEP.move : STEP.move);
    return true;
  }
  const marks = marksOf(chart).filter(isShown);
  const place = marks.findIndex((mark) => mark === at);
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowDown: place + 1,
    ArrowLeft: place - 1,
    ArrowUp: place - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const goal = goals[key];
  if (goal !== undefined) marks[goal]?.focus();
  else if (key === '+' || key === '=') actions.zoom(STEP.zoom);
  else if (key === '-') actions.zoom(1 / STEP.zoom);
  else if (key === '0') actions.reset();
  else if (key === 'Escape') leave(at, actions);
  else return false;
  return true;
}

function leave(at: Element, { close }: KeyActions): void {
  if (!close() && at instanceof SVGElement) at.blur();
}

const isShown = (mark: Element): boolean => mark.checkVisibility({ visibilityProperty: true });

/** The marks in the order of time, those that do not show among them: to ask each of many is slow. */
function marksOf(chart: Element): SVGAElement[] {
  const marks = [...chart.querySelectorAll<SVGAElement>('svg a')].map((mark) => ({
    mark,
    start: startOf(mark),
  }));
  return marks.toSorted((a, b) => a.start - b.start || 0).map(({ mark }) => mark);
}

/** When what a mark tells of begins, in milliseconds; Infinity without a date. */
function startOf(mark: SVGAElement): number {
  const when = mark.dataset.when ?? mark.closest<SVGElement>('[data-when]')?.dataset.when;
  return when === undefined ? Infinity : spanOfPeriod(when).start.getTime();
}
