import type { TimeSpan } from '../../timeline/period.ts';
import { ticksOf, type TimeTick } from '../../timeline/ticks.ts';
import { percent } from '../../timeline/window.ts';
import { set, svg } from './attributes.ts';

/** What draws a tick; taken up again for another when the window moves, so that no element comes or goes. */
interface Pen {
  readonly tick: SVGElement;
  readonly stroke: SVGElement;
  readonly label: Text;
  readonly top: Text;
  /** The line behind the plots. */
  readonly line: SVGElement;
}

/** The dates over the plots, and the lines behind these where larger units begin. */
export class AxisStage {
  readonly #axis: Element | null;
  readonly #lines: Element | null;
  readonly #pens: Pen[] = [];

  constructor(root: HTMLElement) {
    this.#axis = root.querySelector('.axis');
    this.#lines = root.querySelector('.grid-lines');
    this.#axis?.replaceChildren();
    this.#lines?.replaceChildren();
  }

  draw(window: TimeSpan, width: number): void {
    if (width === 0) return;
    const ticks = ticksOf(window, width);
    while (this.#pens.length < ticks.length) this.#pens.push(this.#pen());
    for (const [at, pen] of this.#pens.entries()) write(pen, ticks[at]);
  }

  #pen(): Pen {
    const tick = svg('g');
    const stroke = svg('path');
    const line = svg('line', { y1: 0, y2: '100%' });
    const [top, label] = [new Text(), new Text()];
    const texts = [svg('text', { x: 5, y: 14, class: 'top' }), svg('text', { x: 5, y: 32 })];
    texts[0]?.append(top);
    texts[1]?.append(label);
    tick.append(stroke, ...texts);
    this.#axis?.append(tick);
    this.#lines?.append(line);
    return { tick, stroke, label, top, line };
  }
}

function write({ tick, stroke, label, top, line }: Pen, of: TimeTick | undefined): void {
  set(tick, { visibility: of ? 'visible' : 'hidden' });
  const isLarge = of !== undefined && of.top !== null;
  set(line, { visibility: isLarge && of.share > 0 ? 'visible' : 'hidden' });
  if (!of) return;
  const x = percent(of.share);
  // Letters that are moved by a transform are not laid out again.
  tick.style.transform = `translateX(${x})`;
  if (isLarge) set(line, { x1: x, x2: x });
  set(stroke, { d: isLarge ? 'M0 4V40' : 'M0 34V40' });
  if (label.data !== of.label) label.data = of.label;
  if (top.data !== (of.top ?? '')) top.data = of.top ?? '';
}
