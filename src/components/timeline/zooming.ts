import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { TimeSpan } from '../../timeline/period.ts';
import { SHORTEST } from '../../timeline/shown.ts';
import { shareOf, timeAt, type Windows } from '../../timeline/window.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds that a jump to another time takes. */
const JUMP = 350;

/** Who is told of what one does with the plots. */
export interface Listener {
  /** The window has moved, and may move on. */
  readonly moved: (window: TimeSpan) => void;
  /** It has come to rest. */
  readonly rested: (window: TimeSpan) => void;
}

/** Moves the window by the wheel with a key, by dragging, and by two fingers. */
export class Zooming {
  readonly #plots;
  readonly #zoom = zoom<HTMLElement, unknown>();
  readonly #windows: Windows;
  readonly #listener: Listener;
  /** Where the plots begin in what is zoomed, and how wide they are, in pixels. */
  #left = 0;
  #width = 0;
  #isHeld = false;

  constructor(plots: HTMLElement, windows: Windows, listener: Listener) {
    this.#windows = windows;
    this.#listener = listener;
    this.#plots = select<HTMLElement, unknown>(plots);
    const { full } = windows;
    this.#zoom
      .filter((event: Event) => isMeant(event))
      .scaleExtent([1, Math.max(1, (full.end.getTime() - full.start.getTime()) / (SHORTEST * DAY))])
      .on('zoom', () => listener.moved(this.window))
      .on('end', () => this.#isHeld || listener.rested(this.window));
  }

  /** The time that the plots show. */
  get window(): TimeSpan {
    const { full } = this.#windows;
    const transform = this.#transform;
    const at = (x: number): Date => timeAt((transform.invertX(x) - this.#left) / this.#width, full);
    return { start: at(this.#left), end: at(this.#left + this.#width) };
  }

  /** Takes up how wide the plots are, and where in what is zoomed they begin. */
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
    this.goTo(window, false);
  }

  /** Shows a window, at once or in a glide. */
  goTo(window: TimeSpan, glides: boolean): void {
    const transform = this.#transformTo(window);
    const still = !glides || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) this.#zoom.transform(this.#plots, transform);
    else this.#zoom.transform(this.#plots.transition().duration(JUMP), transform);
  }

  /** Moves what the plots show by a share of their width, and holds it there until it is let go. */
  drag(share: number): void {
    this.#isHeld = true;
    this.#zoom.translateBy(this.#plots, (share * this.#width) / this.#transform.k, 0);
  }

  letGo(): void {
    this.#isHeld = false;
    this.#listener.rested(this.window);
  }

  get #transform() {
    const node = this.#plots.node();
    return node ? zoomTransform(node) : zoomIdentity;
  }

  #transformTo(window: TimeSpan) {
    const { full } = this.#windows;
    const from = this.#left + shareOf(window.start, full) * this.#width;
    const to = this.#left + shareOf(window.end, full) * this.#width;
    const scale = this.#width / Math.max(1e-6, to - from);
    return zoomIdentity.translate(this.#left - from * scale, 0).scale(scale);
  }
}

/** The wheel is the page's unless a key is held; one finger has its own ways; words can be marked. */
function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
    return event.touches.length > 1;
  const { target } = event;
  const isPlot = target instanceof SVGElement && target.closest('.plot, .panel') !== null;
  return isPlot && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}
