import { range, sum } from 'd3';
import { isSameSpan, type Shown } from '../../timeline/shown.ts';
import { sideOf, type Windows } from '../../timeline/window.ts';
import { say } from './attributes.ts';
import { AxisStage } from './axis-stage.ts';
import { moveRow, stackRow } from './draw-row.ts';
import { fitsEvent } from './filters.ts';
import { Later } from './later.ts';
import { type FigureMark, readPanels, readRows, type Row } from './model.ts';
import { onScreen } from './on-screen.ts';
import { PanelStage } from './panel-stage.ts';
import { PLOTS } from './plots.ts';

/** How much shows. */
export interface Amounts {
  readonly events: number;
  readonly figures: number;
}

/** What is drawn in one go. */
interface Parts {
  readonly rows: readonly Row[];
  readonly panels: readonly PanelStage[];
}

/** Rows that are drawn in one go where there is time. */
const FEW = 40;

/** The plots and tables of a timeline, which show what is chosen. */
export class Stage {
  readonly rows: readonly Row[];
  readonly #root: HTMLElement;
  readonly #windows: Windows;
  readonly #axis: AxisStage;
  readonly #panels: readonly PanelStage[];
  readonly #later = new Later();
  #width = 0;
  /** The sources left out when the strands were given their places in their rows. */
  #without: readonly string[] = [];
  /** What is on the screen; null where the page may have moved since. */
  #seen: Parts | null = null;
  #near: ReadonlySet<Element> = new Set();
  /** What stands in the page after the timeline. */
  readonly #after: readonly Element[];

  constructor(root: HTMLElement, windows: Windows) {
    this.#root = root;
    this.#windows = windows;
    this.#axis = new AxisStage(root);
    this.rows = readRows(root);
    this.#panels = readPanels(root).map((part) => new PanelStage(part));
    this.#after = [...root.ownerDocument.querySelectorAll('time-line ~ *')];
    const scrolled = (): void => {
      this.#seen = null;
      this.finish();
    };
    addEventListener('scroll', scrolled, { passive: true });
  }

  /** Takes up how wide the plots are, in pixels. */
  resize(width: number): void {
    this.#width = width;
    this.#seen = null;
  }

  /** How much shows. */
  get amounts(): Amounts {
    const panels = this.#panels.filter(({ part }) => !part.element.hidden);
    return {
      events: this.rows.filter(({ element }) => !element.hidden).length,
      figures: sum(panels, (panel) => panel.shown.size),
    };
  }

  /** Hides what does not fit the choices, and draws the rest. */
  choose(shown: Shown): void {
    this.rest(shown, []);
    this.finish();
  }

  /**
   * The same where a zoom comes to rest, and no frame is to come late: what is on the screen is drawn
   * at once, all else in the frames that follow, and in the end what is `last` is done.
   */
  rest(shown: Shown, last: readonly (() => void)[]): void {
    const width = this.#width;
    this.#stack(shown.without);
    for (const panel of this.#panels) this.#choosePanel(panel, shown);
    this.#axis.draw(shown.window, width);
    const { rows, panels } = this.#seen ?? this.#look();
    draw({ rows, panels }, shown, width);
    this.#later.start([
      () => this.#chooseRows(shown),
      () => this.#root.classList.remove('moving'),
      ...this.#panels
        .filter((panel) => !panels.includes(panel))
        .map((panel) => () => panel.lay(shown.window, width)),
      ...range(0, this.rows.length, FEW).map((at) => () => {
        draw({ rows: this.rows.slice(at, at + FEW), panels: [] }, shown, width);
      }),
      () => this.#list(),
      ...last,
    ]);
  }

  /** Hides the rows that do not fit, and draws those that come on the screen for it. */
  #chooseRows(shown: Shown): void {
    for (const row of this.rows) show(row.element, this.#fits(row, shown));
    for (const lane of this.#root.querySelectorAll<HTMLElement>('.lane')) countLane(lane);
    draw({ rows: this.#look().rows, panels: [] }, shown, this.#width);
  }

  /** Draws at once what is still to be drawn. */
  finish(): void {
    this.#later.finish();
  }

  /** Moves what is on the screen with the window: nothing is read from the page, nothing laid out anew. */
  follow({ window }: Shown): void {
    this.#later.drop();
    const seen = this.#seen ?? this.#look();
    this.#root.classList.add('moved', 'moving');
    this.#axis.draw(window, this.#width);
    for (const row of seen.rows) moveRow(row, window);
    for (const panel of seen.panels) panel.follow(window, this.#width);
  }

  /** Finds what is on the screen, of the timeline and of what stands in the page after it. */
  #look(): Parts {
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
    this.#seen = { rows, panels };
    return this.#seen;
  }

  /** Draws everything so that it stands on paper, whose width nobody tells. */
  drawForPaper(shown: Shown): void {
    this.finish();
    this.#drawAll(shown, PLOTS.coarse);
  }

  /** Draws everything as it stands on the screen. */
  drawForScreen(shown: Shown): void {
    this.#drawAll(shown, this.#width);
  }

  #drawAll(shown: Shown, width: number): void {
    this.#axis.draw(shown.window, width);
    draw({ rows: this.rows, panels: this.#panels }, shown, width);
  }

  #stack(without: readonly string[]): void {
    if (without.join() === this.#without.join()) return;
    this.#without = without;
    for (const row of this.rows) stackRow(row, without);
  }

  #choosePanel(panel: PanelStage, { window, without, stands, measure }: Shown): void {
    const isChosen = ({ source, group }: FigureMark): boolean =>
      !without.includes(source) && (stands === '' || group.dataset.stands === stands);
    panel.choose(window, isChosen, this.#isAtFirst(window));
    const { element } = panel.part;
    const isOther = measure !== '' && element.dataset.of !== measure;
    show(element, !isOther && panel.shown.size > 0);
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
  #list(): void {
    const events = this.rows.filter(({ element }) => !element.hidden).map(({ id }) => id);
    const figures = this.#panels
      .filter(({ part }) => !part.element.hidden)
      .flatMap(({ shown }) => [...shown].map(({ id }) => id));
    const drawn = new Set(this.#panels.flatMap(({ part }) => part.figures.map(({ id }) => id)));
    const shown = new Set([...events, ...figures]);
    for (const row of document.querySelectorAll<HTMLElement>('.facts tr[data-of]')) {
      const { of = '', source } = row.dataset;
      show(row, shown.has(of) || (source !== undefined && !drawn.has(of)));
    }
  }
}

function draw({ rows, panels }: Parts, { window }: Shown, width: number): void {
  if (width === 0) return;
  for (const row of rows) if (!row.element.hidden) moveRow(row, window);
  for (const panel of panels) panel.lay(window, width);
}

function show(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

function countLane(lane: HTMLElement): void {
  const rows = lane.querySelectorAll('.row:not([hidden])').length;
  show(lane, rows > 0);
  const amount = lane.querySelector('.amount');
  if (amount) say(amount, String(rows));
}
