import { queryOf, type Shown, shownBy, inDays, isSameSpan } from '../../timeline/shown.ts';
import { utcYear } from 'd3';
import { sideOf, type Windows } from '../../timeline/window.ts';
import type { TimeSpan } from '../../timeline/period.ts';
import { Card } from './card.ts';
import { drawAxis } from './draw-axis.ts';
import { drawPanel } from './draw-panel.ts';
import { moveRow, stackRow } from './draw-row.ts';
import { fillForm, fitsEvent, readForm } from './filters.ts';
import { settle, walkByKeys } from './keys.ts';
import { type PanelPart, readPanels, readRows, type Row } from './model.ts';
import { offerSaves } from './saves.ts';
import { makeSortable } from './sort.ts';
import { Zooming } from './zooming.ts';

/** The timeline with script: zoom, cards, keys, filters in the address, and pictures to take away. */
class TimeLine extends HTMLElement {
  readonly #windows: Windows = windowsOf(this);
  readonly #rows: readonly Row[] = readRows(this);
  readonly #panels: readonly PanelPart[] = readPanels(this);
  readonly #seen = new Set<Element>();
  #shown: Shown = this.#asked();
  #card: Card | null = null;
  #zooming: Zooming | null = null;
  #frame = 0;
  #steps = false;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.screen-only')) part.hidden = false;
    this.classList.add('live');
    this.#openZoom();
    this.#openForm();
    this.#openCard();
    this.#watch();
    for (const chart of this.querySelectorAll('[data-chart]')) walkByKeys(chart, this.#keys());
    for (const table of document.querySelectorAll<HTMLTableElement>('table.facts')) makeSortable(table);
    offerSaves(this, () => this.#shown);
    addEventListener('popstate', () => this.#restore());
    addEventListener('hashchange', () => this.#openTarget());
    this.#choose();
    this.#openTarget();
  }

  #asked(): Shown {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="source"]')];
    const query = new URLSearchParams(location.search);
    return shownBy(query, this.#windows, boxes.map(({ value }) => value));
  }

  // Time.

  #openZoom(): void {
    const plots = this.querySelector<HTMLElement>('.plots');
    const overview = this.querySelector<SVGSVGElement>('.overview');
    if (!plots || !overview) return;
    this.#zooming = new Zooming(plots, overview, this.#windows, {
      moved: (window) => this.#move(window),
      rested: (window) => this.#rest(window),
    });
    new ResizeObserver(() => this.#resize()).observe(plots);
    this.#resize();
    this.querySelector('.steps')?.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#step(target.dataset);
    });
  }

  #resize(): void {
    const axis = this.querySelector('.axis')?.getBoundingClientRect();
    const plots = this.querySelector('.plots')?.getBoundingClientRect();
    if (axis && plots && axis.width > 0)
      this.#zooming?.resize(axis.left - plots.left, axis.width, this.#shown.window);
  }

  #step({ from, to, zoom, move }: DOMStringMap): void {
    this.#steps = true;
    if (from !== undefined && to !== undefined)
      this.#zooming?.goTo({ start: new Date(from), end: new Date(to) }, true);
    if (zoom !== undefined) this.#zoomBy(Number(zoom));
    if (move !== undefined) this.#moveBy(Number(move));
  }

  #zoomBy(by: number): void {
    const { start, end } = this.#shown.window;
    const middle = (start.getTime() + end.getTime()) / 2;
    const half = (end.getTime() - start.getTime()) / 2 / by;
    const span = { start: new Date(middle - half), end: new Date(middle + half) };
    this.#zooming?.goTo(inDays(span, this.#windows), true);
  }

  #moveBy(by: number): void {
    const { full } = this.#windows;
    const { start, end } = this.#shown.window;
    const long = end.getTime() - start.getTime();
    const least = full.start.getTime() - start.getTime();
    const most = full.end.getTime() - end.getTime();
    const way = Math.max(least, Math.min(long * by, most));
    const span = { start: new Date(start.getTime() + way), end: new Date(end.getTime() + way) };
    this.#zooming?.goTo(span, true);
  }

  #move(window: TimeSpan): void {
    this.#shown = { ...this.#shown, window };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(false));
  }

  #rest(window: TimeSpan): void {
    cancelAnimationFrame(this.#frame);
    this.#shown = { ...this.#shown, window: inDays(window, this.#windows) };
    this.#write(this.#steps);
    this.#steps = false;
    this.#choose();
  }

  // What is shown.

  #openForm(): void {
    const form = this.querySelector<HTMLFormElement>('.filters');
    if (!form) return;
    fillForm(form, this.#shown);
    const take = (): void => {
      this.#shown = { ...this.#shown, ...readForm(form) };
      this.#write(true);
      this.#choose();
    };
    form.addEventListener('change', take);
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields still hold their old values while the reset event runs.
    form.addEventListener('reset', () => setTimeout(take));
  }

  #restore(): void {
    this.#shown = this.#asked();
    const form = this.querySelector<HTMLFormElement>('.filters');
    if (form) fillForm(form, this.#shown);
    this.#zooming?.goTo(this.#shown.window, false);
    this.#choose();
  }

  #write(isStep: boolean): void {
    const query = queryOf(this.#shown, this.#windows);
    if (query === location.search.slice(1)) return;
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Hides what does not fit the choices, and draws the rest. */
  #choose(): void {
    const { without, measure, stands } = this.#shown;
    for (const row of this.#rows) {
      const inTime = this.#isAtFirst || row.strands.length === 0 || row.strands.some(
        ({ span, source }) => !without.includes(source) && sideOf(span, this.#shown.window) === null,
      );
      const isTold = [...row.sources].some((source) => !without.includes(source));
      row.element.hidden = !(isTold && inTime && fitsEvent(row.element, this.#shown));
      if (!row.element.hidden) stackRow(row, without);
    }
    for (const lane of this.querySelectorAll<HTMLElement>('.lane')) {
      const rows = lane.querySelectorAll('.row:not([hidden])').length;
      lane.hidden = rows === 0;
      const amount = lane.querySelector('.amount');
      if (amount) amount.textContent = String(rows);
    }
    this.#draw(true);
    for (const { element, figures } of this.#panels) {
      const isOther = measure !== '' && element.dataset.measure?.replace(/-growth$/, '') !== measure;
      element.hidden = isOther || figures.every(({ group }) => group.classList.contains('out'));
    }
    for (const row of document.querySelectorAll<HTMLElement>('.facts tr[data-of]'))
      row.hidden = !this.#isInTable(row, stands);
    this.#tell();
  }

  #isInTable(row: HTMLElement, stands: string): boolean {
    const { of = '', source } = row.dataset;
    if (source === undefined) return this.#rows.some(({ id, element }) => id === of && !element.hidden);
    if (stands !== '' && row.dataset.stands !== stands) return false;
    const figure = this.#panels
      .flatMap(({ figures, element }) => (element.hidden ? [] : figures))
      .find(({ id }) => id === of);
    return figure !== undefined && !figure.group.classList.contains('out');
  }

  get #isAtFirst(): boolean {
    return isSameSpan(this.#shown.window, this.#windows.main);
  }

  #tell(): void {
    const rows = this.#rows.filter(({ element }) => !element.hidden).length;
    const marks = this.querySelectorAll('.measure:not([hidden]) .figure:not(.out)').length;
    const output = this.querySelector<HTMLOutputElement>('.filters output');
    if (output) output.value = `${rows} of ${this.#rows.length} events, ${marks} figures`;
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = rows + marks > 0;
    for (const chart of this.querySelectorAll('[data-chart]')) settle(chart);
  }

  /** Draws the window: what is on the screen, or all of it. */
  #draw(isAll: boolean): void {
    const { window, without, stands } = this.#shown;
    const width = this.querySelector('.axis')?.getBoundingClientRect().width ?? 0;
    if (width === 0) return;
    drawAxis(this, window, width);
    this.#zooming?.frame(window);
    for (const row of this.#rows)
      if (!row.element.hidden && (isAll || this.#seen.has(row.element))) moveRow(row, window);
    const fits = ({ source, group }: { source: string; group: SVGElement }): boolean =>
      !without.includes(source) && (stands === '' || group.dataset.stands === stands);
    for (const panel of this.#panels)
      if (isAll || this.#seen.has(panel.element))
        drawPanel(panel, window, width, fits, this.#isAtFirst);
    for (const button of this.querySelectorAll<HTMLElement>('.steps [data-from]')) {
      const { from = '', to = '' } = button.dataset;
      const isIt = isSameSpan(window, { start: new Date(from), end: new Date(to) });
      button.setAttribute('aria-pressed', String(isIt));
    }
  }

  /** Keeps to what is on the screen while the window moves. */
  #watch(): void {
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.#seen.add(target);
        else this.#seen.delete(target);
    });
    for (const { element } of [...this.#rows, ...this.#panels]) observer.observe(element);
  }

  // Marks.

  #keys() {
    const own = (act: () => void) => (): void => {
      this.#steps = true;
      act();
    };
    return {
      zoom: (by: number) => own(() => this.#zoomBy(by))(),
      move: (by: number) => own(() => this.#moveBy(by))(),
      reset: own(() => this.#zooming?.goTo(this.#windows.main, true)),
      close: (): boolean => {
        const wasOpen = this.#card?.isOpen ?? false;
        this.#card?.close();
        return wasOpen;
      },
    };
  }

  #openCard(): void {
    const element = this.querySelector<HTMLElement>('.card');
    if (!element) return;
    const card = new Card(element);
    this.#card = card;
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      const mark = markAt(target);
      if (mark && pointerType === 'mouse') card.approach(...mark);
    });
    this.addEventListener('pointerout', ({ target, pointerType }) => {
      if (markAt(target) && pointerType === 'mouse') card.leave();
    });
    this.addEventListener('focusin', ({ target }) => {
      const mark = markAt(target);
      if (mark && mark[1].matches(':focus-visible')) card.open(...mark);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) card.leave();
    });
    // A finger has no way to point first: its first tap opens the card, which leads on.
    this.addEventListener('click', (event) => {
      const mark = markAt(event.target) ?? rowAt(event.target);
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!mark || (markAt(event.target) && !isTouch)) return;
      event.preventDefault();
      card.open(...mark);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') card.close();
    });
  }

  /** Opens the lane and the card of the event that an address names. */
  #openTarget(): void {
    const row = this.#rows.find(({ element }) => `#${element.id}` === decodeURIComponent(location.hash));
    if (!row) return;
    const lane = row.element.closest('details');
    if (lane) lane.open = true;
    row.element.scrollIntoView({ block: 'center' });
    this.#card?.open(row.id, row.plot);
  }
}

function windowsOf({ dataset: { full = '', main = '' } }: HTMLElement): Windows {
  const span = (ends: string): TimeSpan => {
    const [start = '', end = ''] = ends.split('/');
    return { start: new Date(start), end: new Date(end) };
  };
  const own = { full: span(full), main: span(main) };
  return { ...own, years: utcYear.range(own.main.start, own.main.end) };
}

/** What the mark under a pointer is of, and the mark. */
function markAt(target: EventTarget | null): [of: string, mark: Element] | null {
  if (!(target instanceof Element)) return null;
  const figure = target.closest<SVGElement>('.figure');
  if (figure?.dataset.figure !== undefined) return [figure.dataset.figure, figure.querySelector('a') ?? figure];
  const strand = target.closest('.plot a');
  const of = strand?.closest<HTMLElement>('.row')?.dataset.row;
  return strand && of !== undefined ? [of, strand] : null;
}

/** What a row that is tapped beside its marks is of. */
function rowAt(target: EventTarget | null): [of: string, mark: Element] | null {
  const plot = target instanceof Element ? target.closest('.plot') : null;
  const of = plot?.closest<HTMLElement>('.row')?.dataset.row;
  return plot && of !== undefined ? [of, plot] : null;
}

customElements.define('time-line', TimeLine);
