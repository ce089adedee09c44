import { isSameSpan, type Shown } from '../../timeline/shown.ts';
import { sideOf, type Windows } from '../../timeline/window.ts';
import { AxisStage } from './axis-stage.ts';
import { moveRow, stackRow } from './draw-row.ts';
import { fitsEvent } from './filters.ts';
import { type FigureMark, readPanels, readRows, type Row } from './model.ts';
import { onScreen } from './on-screen.ts';
import { PanelStage } from './panel-stage.ts';
import { PLOTS } from './plots.ts';

/** How much shows. */
export interface Amounts {
  readonly events: number;
  readonly figures: number;
}

/** What follows a window that moves, as long as the page stands still. */
interface Seen {
  readonly rows: readonly Row[];
  readonly panels: readonly PanelStage[];
}

/** The plots and tables of a timeline, which show what is chosen. */
export class Stage {
  readonly rows: readonly Row[];
  readonly #root: HTMLElement;
  readonly #windows: Windows;
  readonly #axis: AxisStage;
  readonly #panels: readonly PanelStage[];
  #width = 0;
  #seen: Seen | null = null;
  /** What stands in the page after the timeline. */
  #near: ReadonlySet<Element> = new Set();
  readonly #after: readonly Element[];

  constructor(root: HTMLElement, windows: Windows) {
    this.#root = root;
    this.#windows = windows;
    this.#axis = new AxisStage(root);
    this.rows = readRows(root);
    this.#panels = readPanels(root).map((part) => new PanelStage(part));
    this.#after = [...root.ownerDocument.querySelectorAll('time-line ~ *')];
    addEventListener('scroll', () => (this.#seen = null), { passive: true });
  }

  /** Takes up how wide the plots are, in pixels. */
  resize(width: number): void {
    this.#width = width;
    this.#seen = null;
  }

  /** Hides what does not fit the choices, draws the rest, and says how much that is. */
  choose(shown: Shown): Amounts {
    this.#rest();
    for (const row of this.rows) {
      row.element.hidden = !this.#fits(row, shown);
      if (!row.element.hidden) stackRow(row, shown.without);
    }
    for (const lane of this.#root.querySelectorAll<HTMLElement>('.lane')) countLane(lane);
    this.#lay(shown, this.#width);
    for (const { part, shown: own } of this.#panels) {
      const isOther = shown.measure !== '' && part.element.dataset.of !== shown.measure;
      part.element.hidden = isOther || own.size === 0;
    }
    return this.#listed();
  }

  /** Moves what is on the screen with the window: nothing is read from the page, nothing laid out anew. */
  follow({ window }: Shown): void {
    this.#seen ??= this.#look();
    this.#axis.draw(window, this.#width);
    for (const row of this.#seen.rows) moveRow(row, window);
    for (const panel of this.#seen.panels) panel.follow(window, this.#width);
  }

  /** Finds what is on the screen, and lets everything else be. */
  #look(): Seen {
    const rows = onScreen(this.rows, ({ element }) => element);
    const panels = onScreen(this.#panels, ({ part }) => part.element);
    const near = new Set([
      ...rows.map(({ element }) => element),
      ...panels.map(({ part }) => part.element),
      ...onScreen(this.#after, (element) => element),
    ]);
    for (const element of this.#near) if (!near.has(element)) element.classList.remove('near');
    for (const element of near) element.classList.add('near');
    this.#near = near;
    this.#root.classList.add('moving');
    return { rows, panels };
  }

  #rest(): void {
    this.#seen = null;
    this.#root.classList.remove('moving');
  }

  /** Draws everything so that it stands on paper, whose width nobody tells. */
  drawForPaper(shown: Shown): void {
    this.#lay(shown, PLOTS.coarse);
  }

  /** Draws everything as it stands on the screen. */
  drawForScreen(shown: Shown): void {
    this.#lay(shown, this.#width);
  }

  #lay({ window, without, stands }: Shown, width: number): void {
    if (width === 0) return;
    const isChosen = ({ source, group }: FigureMark): boolean =>
      !without.includes(source) && (stands === '' || group.dataset.stands === stands);
    this.#axis.draw(window, width);
    for (const row of this.rows) if (!row.element.hidden) moveRow(row, window);
    for (const panel of this.#panels) panel.lay(window, width, isChosen, this.#isAtFirst(window));
  }

  #isAtFirst(window: Shown['window']): boolean {
    return isSameSpan(window, this.#windows.main);
  }

  /** What is outside the window stands at the edge at first; who chose a time wants that alone. */
  #fits({ element, sources, strands }: Row, shown: Shown): boolean {
    const { window, without } = shown;
    const own = strands.filter(({ source }) => !without.includes(source));
    const isTold = [...sources].some((source) => !without.includes(source));
    const isInTime = own.some(({ span }) => sideOf(span, window) === null);
    const isUndated = strands.length === 0;
    return (
      isTold && (isInTime || isUndated || this.#isAtFirst(window)) && fitsEvent(element, shown)
    );
  }

  /** Makes the tables list what the plots show. */
  #listed(): Amounts {
    const events = this.rows.filter(({ element }) => !element.hidden).map(({ id }) => id);
    const figures = this.#panels
      .filter(({ part }) => !part.element.hidden)
      .flatMap(({ shown }) => [...shown].map(({ id }) => id));
    const drawn = new Set(this.#panels.flatMap(({ part }) => part.figures.map(({ id }) => id)));
    const shown = new Set([...events, ...figures]);
    for (const row of document.querySelectorAll<HTMLElement>('.facts tr[data-of]')) {
      const { of = '', source } = row.dataset;
      row.hidden = !shown.has(of) && (source === undefined || drawn.has(of));
    }
    return { events: events.length, figures: figures.length };
  }
}

function countLane(lane: HTMLElement): void {
  const rows = lane.querySelectorAll('.row:not([hidden])').length;
  lane.hidden = rows === 0;
  const amount = lane.querySelector('.amount');
  if (amount) amount.textContent = String(rows);
}
