import type { TimeSpan } from '../../timeline/period.ts';
import { inDays, isSameSpan, queryOf, type Shown, shownBy } from '../../timeline/shown.ts';
import { moved, type Windows, zoomed } from '../../timeline/window.ts';
import { Brushing } from './brushing.ts';
import { Card } from './card.ts';
import { carryView } from './embedded.ts';
import { fillForm, readForm } from './filters.ts';
import { dragByFinger } from './finger.ts';
import { inTurn } from './in-turn.ts';
import { type KeyActions, settle, walkByKeys } from './keys.ts';
import { openByPointing } from './pointing.ts';
import { readWindows } from './read-windows.ts';
import { offerSaves } from './saves.ts';
import { makeSortable } from './sort.ts';
import { Stage } from './stage.ts';
import { Zooming } from './zooming.ts';

/** The timeline with script: zoom, cards, keys, filters in the address, and pictures to take away. */
class TimeLine extends HTMLElement {
  readonly #windows: Windows = readWindows(this);
  readonly #stage = new Stage(this, this.#windows);
  readonly #form = this.querySelector<HTMLFormElement>('.filters');
  #shown: Shown = this.#asked();
  #card: Card | null = null;
  #zooming: Zooming | null = null;
  #brushing: Brushing | null = null;
  #frame = 0;
  #width = 0;
  /** While the page is printed its width is the paper’s, and says nothing of the screen. */
  #isOnPaper = false;
  /** Whether what comes next is a step that Back takes back. */
  #isStep = false;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.screen-only')) {
      part.hidden = false;
      part.inert = false;
    }
    this.classList.add('live');
    this.#openCard();
    this.#openForm();
    offerSaves(this, () => {
      this.#stage.finish();
      return this.#shown;
    });
    addEventListener('beforeprint', () => {
      this.#isOnPaper = true;
      this.#stage.drawForPaper(this.#shown);
    });
    addEventListener('afterprint', () => {
      this.#isOnPaper = false;
      this.#resize();
      this.#stage.drawForScreen(this.#shown);
    });
    addEventListener('popstate', () => this.#restore());
    addEventListener('hashchange', () => this.#openTarget());
    inTurn([
      () => this.#openZoom(),
      () => {
        this.#rest(this.#shown.window);
        this.#openTarget();
        this.#carry();
      },
      () => this.#openKeys(),
      ...[...document.querySelectorAll<HTMLTableElement>('table.facts')].map(
        (table) => () => makeSortable(table),
      ),
    ]);
    // What loads later moves the page once more, and so does a browser that comes back to it; rows
    // that come into view then have their own heights.
    addEventListener('load', () => {
      this.#openTarget();
      requestAnimationFrame(() => this.#openTarget());
    });
  }

  #asked(): Shown {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="source"]')];
    const sources = boxes.map(({ value }) => value);
    return shownBy(new URLSearchParams(location.search), this.#windows, sources);
  }

  #charts(): Element[] {
    return [...this.querySelectorAll('[data-chart]')];
  }

  #openCard(): void {
    const element = this.querySelector<HTMLElement>('.card');
    if (!element) return;
    this.#card = new Card(element);
    openByPointing(this, this.#card, element);
  }

  #openForm(): void {
    const form = this.#form;
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

  #openKeys(): void {
    for (const chart of this.#charts()) walkByKeys(chart, this.#keys());
  }

  #openZoom(): void {
    const plots = this.querySelector<HTMLElement>('.plots');
    const overview = this.querySelector<SVGSVGElement>('.overview');
    if (!plots || !overview) return;
    const zooming = new Zooming(plots, this.#windows, {
      moved: (window) => this.#move(window),
      rested: (window) => this.#rest(window),
    });
    const brushing = new Brushing(overview, this.#windows.full, (window, glides) =>
      zooming.goTo(window, glides),
    );
    this.#zooming = zooming;
    this.#brushing = brushing;
    const ended = (): void => zooming.letGo();
    dragByFinger(plots, { by: (pixels) => zooming.drag(pixels / this.#width), ended });
    dragByFinger(overview, {
      by: (pixels) => zooming.drag(-brushing.inPlots(pixels / overview.clientWidth)),
      ended,
    });
    this.#resize();
    new ResizeObserver(() => this.#resize()).observe(plots);
    this.querySelector('.steps')?.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#step(target.dataset);
    });
  }

  /** Takes up how wide the plots are, once they can be zoomed. */
  #resize(): void {
    const [plots, axis] = ['.plots', '.axis'].map((part) =>
      this.querySelector(part)?.getBoundingClientRect(),
    );
    if (this.#isOnPaper || !this.#zooming || !plots || !axis) return;
    if (axis.width === 0 || axis.width === this.#width) return;
    this.#width = axis.width;
    this.#stage.resize(axis.width);
    this.#brushing?.resize(this.querySelector('.overview')?.clientWidth ?? 0);
    this.#zooming.resize(axis.left - plots.left, axis.width, this.#shown.window);
  }

  #step({ from, to, zoom, move }: DOMStringMap): void {
    if (from !== undefined && to !== undefined)
      this.#goTo({ start: new Date(from), end: new Date(to) });
    if (zoom !== undefined) this.#goTo(zoomed(this.#shown.window, Number(zoom)));
    if (move !== undefined) this.#goTo(moved(this.#shown.window, Number(move), this.#windows.full));
  }

  #goTo(window: TimeSpan): void {
    this.#isStep = true;
    this.#zooming?.goTo(inDays(window, this.#windows), true);
  }

  #keys(): KeyActions {
    return {
      zoom: (by) => this.#goTo(zoomed(this.#shown.window, by)),
      move: (by) => this.#goTo(moved(this.#shown.window, by, this.#windows.full)),
      reset: () => this.#goTo(this.#windows.main),
      close: () => this.#card?.close() ?? false,
    };
  }

  #move(window: TimeSpan): void {
    this.#shown = { ...this.#shown, window };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#stage.follow(this.#shown);
      this.#brushing?.frame(window);
    });
  }

  #rest(window: TimeSpan): void {
    cancelAnimationFrame(this.#frame);
    this.#shown = { ...this.#shown, window: inDays(window, this.#windows) };
    const charts = this.#charts().map((chart) => () => settle(chart));
    this.#stage.rest(this.#shown, [...charts, () => this.#take()]);
  }

  /** Takes what is drawn into the address, and tells of it. */
  #take(): void {
    this.#write(this.#isStep);
    this.#isStep = false;
    this.#tell();
  }

  #restore(): void {
    this.#shown = this.#asked();
    if (this.#form) fillForm(this.#form, this.#shown);
    this.#zooming?.goTo(this.#shown.window, false);
    this.#choose();
    this.#carry();
  }

  #write(isStep: boolean): void {
    const query = queryOf(this.#shown, this.#windows);
    if (query === location.search.slice(1)) return;
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#carry();
  }

  /** Makes the code that embeds this page show the same view. */
  #carry(): void {
    carryView(this.dataset.embed ?? '', queryOf(this.#shown, this.#windows));
  }

  #choose(): void {
    this.#stage.choose(this.#shown);
    for (const chart of this.#charts()) settle(chart);
    this.#tell();
  }

  #tell(): void {
    const { events, figures } = this.#stage.amounts;
    const output = this.querySelector<HTMLOutputElement>('.steps output');
    if (output) output.value = `${events} of ${this.#stage.rows.length} events, ${figures} figures`;
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = events + figures > 0;
    this.#tellTime();
  }

  #tellTime(): void {
    const { window } = this.#shown;
    this.#brushing?.frame(window);
    for (const button of this.querySelectorAll<HTMLElement>('.steps [data-from]')) {
      const { from = '', to = '' } = button.dataset;
      const isIt = isSameSpan(window, { start: new Date(from), end: new Date(to) });
      button.setAttribute('aria-pressed', String(isIt));
    }
  }

  /** Opens the lane and the card of the event that an address names. */
  #openTarget(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const row = this.#stage.rows.find(({ element }) => element.id === id);
    const lane = row?.element.closest('details');
    if (!row || !lane) return;
    lane.open = true;
    row.element.scrollIntoView({ block: 'center' });
    this.#card?.open(row.id, row.plot);
  }
}

customElements.define('time-line', TimeLine);
