import { layPanel, type PlacedMark } from '../../timeline/figures/panel.ts';
import type { TimeSpan } from '../../timeline/period.ts';
import { percent, sideOf } from '../../timeline/window.ts';
import { set } from './attributes.ts';
import type { FigureMark, PanelPart } from './model.ts';

/**
 * Lays a panel out over a window `width` pixels wide.
 *
 * @param keepsAside whether figures from outside the window stand at its edges
 */
export function drawPanel(
  { figures, height }: PanelPart,
  window: TimeSpan,
  width: number,
  isShown: (figure: FigureMark) => boolean,
  keepsAside: boolean,
): void {
  const shown = figures.filter(
    (figure) => isShown(figure) && (keepsAside || sideOf(figure.span, window) === null),
  );
  const inside = new Set(shown);
  for (const figure of figures) figure.group.classList.toggle('out', !inside.has(figure));
  const places = layPanel(shown, window, width, height);
  for (const [at, figure] of shown.entries()) {
    const place = places[at];
    if (place) drawFigure(figure, place, (x) => percent(x / width));
  }
}

function drawFigure(
  { group, y }: FigureMark,
  { from, to, side, reach, label, arrow }: PlacedMark,
  share: (x: number) => string,
): void {
  const across = { x: share(from), width: share(to - from) };
  for (const part of group.querySelectorAll('.bar, .band')) set(part, across);
  for (const part of group.querySelectorAll('.hit'))
    set(part, { ...across, y: y - reach, height: 2 * reach });
  for (const part of group.querySelectorAll('.flag')) set(part, { x: share(to) });
  for (const part of group.querySelectorAll('.open')) set(part, { x: share(arrow) });
  for (const part of group.querySelectorAll('.slope'))
    set(part, { x1: share(from), x2: share(to) });
  group.classList.toggle('aside', side !== null);
  const text = group.querySelector('.label');
  if (!text) return;
  if (!label) {
    set(text, { visibility: 'hidden' });
    return;
  }
  set(text, { x: share(label.x), y: label.y, visibility: 'visible' });
  const words = text.querySelector('.words');
  const letter = text.querySelector('.letter')?.textContent ?? '';
  if (words) words.textContent = label.text.slice(letter.length);
}
