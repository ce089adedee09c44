import { isSameSpan, type Shown } from '../../timeline/shown.ts';
import { sideOf, type Windows } from '../../timeline/window.ts';
import { drawAxis } from './draw-axis.ts';
import { drawPanel } from './draw-panel.ts';
import { moveRow, stackRow } from './draw-row.ts';
import { fitsEvent } from './filters.ts';
import { PLOTS } from './plots.ts';
import { type FigureMark, type PanelPart, readPanels, readRows, type Row } from './model.ts';

/** How much shows. */
export interface Amounts {
  readonly events: number;
  readonly figures: number;
}

/** The plots and tables of a timeline, which show what is chosen. */
export class Stage {
  readonly rows: readonly Row[];
  readonly #root: HTMLElement;
  readonly #windows: Windows;
  readonly #panels: readonly PanelPart[];
  readonly #seen = new Set<Element>();

  constructor(root: HTMLElement, windows: Windows) {
    this.#root = root;
    this.#windows = windows;
    this.rows = readRows(root);
    this.#panels = readPanels(root);
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.#seen.add(target);
        else this.#seen.delete(target);
    });
    for (const { element } of [...this.rows, ...this.#panels]) observer.observe(element);
  }

  /** Hides what does not fit the choices, draws the rest, and says how much that is. */
  choose(shown: Shown): Amounts {
    for (const row of this.rows) {
      row.element.hidden = !this.#fits(row, shown);
      if (!row.element.hidden) stackRow(row, shown.without);
    }
    for (const lane of this.#root.querySelectorAll<HTMLElement>('.lane')) countLane(lane);
    this.draw(shown, true);
    for (const { element, figures } of this.#panels) {
      const isOther = shown.measure !== '' && element.dataset.of !== shown.measure;
      element.hidden = isOther || figures.every(isOut);
    }
    return this.#listed();
  }

  /** Draws the window: all of it, or in haste what is on the screen. */
  draw(shown: Shown, isAll: boolean): void {
    const width = this.#root.querySelector('.axis')?.getBoundingClientRect().width ?? 0;
    if (width > 0) this.#drawAt(width, shown, isAll);
  }

  /** Draws everything so that it stands on paper, whose width nobody tells. */
  drawForPaper(shown: Shown): void {
    this.#drawAt(PLOTS.coarse, shown, true);
  }

  #drawAt(width: number, { window, without, stands }: Shown, isAll: boolean): void {
    const isDue = (element: Element): boolean => isAll || this.#seen.has(element);
    const fits = ({ source, group }: FigureMark): boolean =>
      !without.includes(source) && (stands === '' || group.dataset.stands === stands);
    drawAxis(this.#root, window, width);
    for (const row of this.rows)
      if (!row.element.hidden && isDue(row.element)) moveRow(row, window);
    for (const panel of this.#panels)
      if (isDue(panel.element)) drawPanel(panel, window, width, fits, this.#isAtFirst(window));
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
      .filter(({ element }) => !element.hidden)
      .flatMap((panel) => panel.figures.filter((figure) => !isOut(figure)).map(({ id }) => id));
    const drawn = new Set(this.#panels.flatMap((panel) => panel.figures.map(({ id }) => id)));
    const shown = new Set([...events, ...figures]);
    for (const row of document.querySelectorAll<HTMLElement>('.facts tr[data-of]')) {
      const { of = '', source } = row.dataset;
      row.hidden = !shown.has(of) && (source === undefined || drawn.has(of));
    }
    return { events: events.length, figures: figures.length };
  }
}

const isOut = ({ group }: FigureMark): boolean => group.classList.contains('out');

function countLane(lane: HTMLElement): void {
  const rows = lane.querySelectorAll('.row:not([hidden])').length;
  lane.hidden = rows === 0;
  const amount = lane.querySelector('.amount');
  if (amount) amount.textContent = String(rows);
}
