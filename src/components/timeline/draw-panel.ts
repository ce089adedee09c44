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
  { group, y, parts }: FigureMark,
  { from, to, side, reach, label, arrow }: PlacedMark,
  share: (x: number) => string,
): void {
  const across = { x: share(from), width: share(to - from) };
  for (const part of parts.across) set(part, across);
  if (parts.hit) set(parts.hit, { ...across, y: y - reach, height: 2 * reach });
  if (parts.flag) set(parts.flag, { x: share(to) });
  if (parts.arrow) set(parts.arrow, { x: share(arrow) });
  if (parts.slope) set(parts.slope, { x1: share(from), x2: share(to) });
  group.classList.toggle('aside', side !== null);
  if (!parts.label) return;
  set(parts.label, { visibility: label ? 'visible' : 'hidden' });
  if (!label) return;
  set(parts.label, { x: share(label.x), y: label.y });
  const words = label.text.slice(parts.sign.length);
  if (parts.words && parts.words.textContent !== words) parts.words.textContent = words;
}
