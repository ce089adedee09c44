import type { TimeSpan } from '../../timeline/period.ts';
import { ticksOf } from '../../timeline/ticks.ts';
import { percent } from '../../timeline/window.ts';
import { svg } from './attributes.ts';

/** Draws the dates of a window, and the lines behind the plots where larger units begin. */
export function drawAxis(root: HTMLElement, window: TimeSpan, width: number): void {
  const ticks = ticksOf(window, width);
  const axis = root.querySelector('.axis');
  axis?.replaceChildren(
    ...ticks.map(({ share, label, top }) => {
      const tick = svg('svg', { x: percent(share), overflow: 'visible' });
      tick.append(svg('path', { d: top === null ? 'M0 34V40' : 'M0 4V40' }));
      if (top !== null) tick.append(word(top, 14, 'top'));
      if (label !== '') tick.append(word(label, 32, ''));
      return tick;
    }),
  );
  const lines = ticks.filter(({ top, share }) => top !== null && share > 0);
  root.querySelector('.grid-lines')?.replaceChildren(
    ...lines.map(({ share }) => {
      const x = percent(share);
      return svg('line', { x1: x, x2: x, y1: 0, y2: '100%' });
    }),
  );
}

function word(text: string, y: number, name: string): SVGElement {
  const made = svg('text', { x: 5, y, class: name });
  made.textContent = text;
  return made;
}
