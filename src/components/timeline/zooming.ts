import { brushX, type D3BrushEvent, select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { TimeSpan } from '../../timeline/period.ts';
import { isSameSpan, SHORTEST } from '../../timeline/shown.ts';
import { shareOf, type Windows } from '../../timeline/window.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds that a jump to another time takes. */
const JUMP = 350;
/** Of the overview, in pixels: between these heights lies what one drags. */
const BAND = { top: 2, bottom: 32 };

/** Who is told of what one does with the plots. */
export interface Listener {
  /** The window has moved, and may move on. */
  readonly moved: (window: TimeSpan) => void;
  /** It has come to rest. */
  readonly rested: (window: TimeSpan) => void;
}

/** Moves the window by the wheel with a key, by dragging, by two fingers and by the overview. */
export class Zooming {
  readonly #plots;
  readonly #overview;
  readonly #zoom = zoom<HTMLElement, unknown>();
  readonly #brush = brushX<undefined>();
  readonly #windows: Windows;
  /** Where the plots begin in what is zoomed, and how wide they are, in pixels. */
  #left = 0;
  #width = 0;

  constructor(plots: HTMLElement, overview: SVGSVGElement, windows: Windows, listener: Listener) {
    this.#windows = windows;
    this.#plots = select<HTMLElement, unknown>(plots);
    overview.querySelector('.frame')?.remove();
    this.#overview = select<SVGSVGElement, undefined>(overview)
      .append<SVGGElement>('g')
      .attr('class', 'brush')
      .datum(undefined);
    const { full } = windows;
    this.#zoom
      .filter((event: Event) => isMeant(event))
      .scaleExtent([1, Math.max(1, (full.end.getTime() - full.start.getTime()) / (SHORTEST * DAY))])
      .on('zoom', () => listener.moved(this.window))
      .on('end', () => listener.rested(this.window));
    // A finger scrolls the page here too: it drags nothing, and a tap moves the frame.
    this.#brush
      .touchable(() => false)
      .on('brush end', (event: D3BrushEvent<undefined>) => {
        if (event.sourceEvent) this.#follow(event);
      });
  }

  /** The time that the plots show. */
  get window(): TimeSpan {
    const { full } = this.#windows;
    const node = this.#plots.node();
    const transform = node ? zoomTransform(node) : zoomIdentity;
    const at = (x: number): Date => timeAt((transform.invertX(x) - this.#left) / this.#width, full);
    return { start: at(this.#left), end: at(this.#left + this.#width) };
  }

  /** Takes up how wide the plots and the overview are, and where in the page's plots they begin. */
  resize(left: number, width: number, window: TimeSpan): void {
    this.#left = left;
    this.#width = width;
    const box: [[number, number], [number, number]] = [
      [left, 0],
      [left + width, 1],
    ];
    this.#zoom.extent(box).translateExtent([
      [left, -Infinity],
      [left + width, Infinity],
    ]);
    this.#plots.call(this.#zoom).on('dblclick.zoom', null);
    const own = this.#overview.node()?.ownerSVGElement?.clientWidth ?? width;
    this.#brush.extent([
      [0, BAND.top],
      [own, BAND.bottom],
    ]);
    this.#overview.call(this.#brush);
    this.goTo(window, false);
  }

  /** Shows a window, at once or in a glide. */
  goTo(window: TimeSpan, glides: boolean): void {
    const transform = this.#transformTo(window);
    const still = !glides || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) this.#zoom.transform(this.#plots, transform);
    else this.#zoom.transform(this.#plots.transition().duration(JUMP), transform);
  }

  /** Puts the frame of the overview about a window. */
  frame(window: TimeSpan): void {
    const { full } = this.#windows;
    if (this.#width === 0) return;
    const width = this.#overview.node()?.ownerSVGElement?.clientWidth ?? 0;
    const [from, to] = [shareOf(window.start, full) * width, shareOf(window.end, full) * width];
    this.#brush.move(this.#overview, [from, Math.max(to, from + 2)]);
  }

  #transformTo(window: TimeSpan) {
    const { full } = this.#windows;
    const from = this.#left + shareOf(window.start, full) * this.#width;
    const to = this.#left + shareOf(window.end, full) * this.#width;
    const scale = this.#width / Math.max(1e-6, to - from);
    return zoomIdentity.translate(this.#left - from * scale, 0).scale(scale);
  }

  #follow({ selection, type, sourceEvent }: D3BrushEvent<undefined>): void {
    const { full } = this.#windows;
    const own = this.#overview.node()?.ownerSVGElement?.clientWidth ?? this.#width;
    const current = this.window;
    if (Array.isArray(selection)) {
      const [from, to] = selection;
      if (typeof from !== 'number' || typeof to !== 'number' || to - from < 1) return;
      const window = { start: timeAt(from / own, full), end: timeAt(to / own, full) };
      if (!isSameSpan(window, current)) this.goTo(window, false);
    } else if (type === 'end' && sourceEvent instanceof MouseEvent) {
      const left = this.#overview.node()?.ownerSVGElement?.getBoundingClientRect().left ?? 0;
      const middle = timeAt((sourceEvent.clientX - left) / own, full).getTime();
      const half = (current.end.getTime() - current.start.getTime()) / 2;
      this.goTo({ start: new Date(middle - half), end: new Date(middle + half) }, true);
    }
  }
}

/** The time at a share of a span. */
function timeAt(share: number, { start, end }: TimeSpan): Date {
  return new Date(start.getTime() + share * (end.getTime() - start.getTime()));
}

/** The wheel is the page's unless a key is held, one finger too, and words can be marked. */
function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
    return event.touches.length > 1;
  const { target } = event;
  const isPlot = target instanceof SVGElement && target.closest('.plot, .panel') !== null;
  return isPlot && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}
