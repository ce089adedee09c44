import { brushX, type D3BrushEvent, select } from 'd3';
import { isSameSpan } from '../../timeline/shown.ts';
import type { TimeSpan } from '../../timeline/period.ts';
import { shareOf, timeAt } from '../../timeline/window.ts';

/** Of the overview, in pixels: between these heights lies what one drags. */
const BAND = { top: 2, bottom: 32 };

/** The frame in the overview: it follows the window, and leads it where one drags it or clicks. */
export class Brushing {
  readonly #group;
  readonly #brush = brushX<undefined>();
  readonly #full: TimeSpan;
  readonly #lead: (window: TimeSpan, glides: boolean) => void;
  #width = 0;
  #window: TimeSpan;

  constructor(
    overview: SVGSVGElement,
    full: TimeSpan,
    lead: (window: TimeSpan, glides: boolean) => void,
  ) {
    this.#full = full;
    this.#window = full;
    this.#lead = lead;
    overview.querySelector('.frame')?.remove();
    this.#group = select<SVGSVGElement, undefined>(overview)
      .append<SVGGElement>('g')
      .attr('class', 'brush')
      .datum(undefined);
    // One finger drags the window by other means, which leave the page its scroll.
    this.#brush
      .touchable(() => false)
      .on('brush end', (event: D3BrushEvent<undefined>) => {
        if (event.sourceEvent) this.#follow(event);
      });
  }

  /** Takes up how wide the overview is, in pixels. */
  resize(width: number): void {
    this.#width = width;
    this.#brush.extent([
      [0, BAND.top],
      [width, BAND.bottom],
    ]);
    this.#group.call(this.#brush);
    this.frame(this.#window);
  }

  /** Puts the frame about a window. */
  frame(window: TimeSpan): void {
    this.#window = window;
    if (this.#width === 0) return;
    const from = shareOf(window.start, this.#full) * this.#width;
    const to = shareOf(window.end, this.#full) * this.#width;
    this.#brush.move(this.#group, [from, Math.max(to, from + 2)]);
  }

  /** The share of the plots that a share of the overview comes to, as they are zoomed. */
  inPlots(share: number): number {
    const { start, end } = this.#full;
    const all = end.getTime() - start.getTime();
    return (share * all) / (this.#window.end.getTime() - this.#window.start.getTime());
  }

  #follow({ selection, type, sourceEvent }: D3BrushEvent<undefined>): void {
    const time = (x: number): Date => timeAt(x / this.#width, this.#full);
    if (Array.isArray(selection)) {
      const [from, to] = selection;
      if (typeof from !== 'number' || typeof to !== 'number' || to - from < 1) return;
      const window = { start: time(from), end: time(to) };
      if (!isSameSpan(window, this.#window)) this.#lead(window, false);
    } else if (type === 'end' && sourceEvent instanceof MouseEvent) {
      const left = this.#group.node()?.ownerSVGElement?.getBoundingClientRect().left ?? 0;
      const middle = time(sourceEvent.clientX - left).getTime();
      const half = (this.#window.end.getTime() - this.#window.start.getTime()) / 2;
      this.#lead({ start: new Date(middle - half), end: new Date(middle + half) }, true);
    }
  }
}
