import { arrowAt, layPanel, type PlacedMark } from '../../timeline/figures/panel.ts';
import { type Across, placeAcross } from '../../timeline/figures/place.ts';
import { dashAttributes, dashOf } from '../../timeline/figures/stroke.ts';
import type { TimeSpan } from '../../timeline/period.ts';
import { percent, sideOf } from '../../timeline/window.ts';
import { say, set } from './attributes.ts';
import type { FigureMark, PanelPart } from './model.ts';

/** The label of a figure as it was laid out: how far behind the beginning of its mark, in pixels. */
interface Riding {
  readonly behind: number;
  readonly width: number;
}

/** The plot of a measure, which is laid out in full at rest, and follows a window that moves. */
export class PanelStage {
  readonly part: PanelPart;
  /** Figures that are not filtered out, those outside the window among them. */
  #chosen: readonly FigureMark[] = [];
  #shown: ReadonlySet<FigureMark>;
  readonly #riding = new Map<FigureMark, Riding>();

  constructor(part: PanelPart) {
    this.part = part;
    this.#shown = new Set(part.figures);
  }

  /** The figures that show. */
  get shown(): ReadonlySet<FigureMark> {
    return this.#shown;
  }

  /**
   * Takes up which figures show in a window.
   *
   * @param keepsAside whether figures from outside the window stand at its edges
   */
  choose(window: TimeSpan, isChosen: (figure: FigureMark) => boolean, keepsAside: boolean): void {
    this.#chosen = this.part.figures.filter(isChosen);
    this.#show(this.#chosen.filter(({ span }) => keepsAside || sideOf(span, window) === null));
  }

  /** Lays the figures that show out over a window `width` pixels wide. */
  lay(window: TimeSpan, width: number): void {
    if (width === 0) return;
    const figures = [...this.#shown];
    this.#riding.clear();
    const places = layPanel(figures, window, width, this.part.height);
    for (const [at, figure] of figures.entries()) {
      const place = places[at];
      if (!place) continue;
      moveMark(figure, place, width);
      settleMark(figure, place, width);
      const { label, from } = place;
      if (label) this.#riding.set(figure, { behind: label.x - from, width: label.width });
    }
  }

  /** Moves the figures with a window. Their labels ride along, and find their best places at rest. */
  follow(window: TimeSpan, width: number): void {
    const figures = this.#chosen.filter(({ span }) => sideOf(span, window) === null);
    this.#show(figures);
    const places = placeAcross(figures, window, width);
    for (const [at, figure] of figures.entries()) {
      const place = places[at];
      if (!place) continue;
      moveMark(figure, place, width);
      this.#ride(figure, place.from, width);
    }
  }

  #ride(figure: FigureMark, from: number, width: number): void {
    const { label } = figure.parts;
    const riding = this.#riding.get(figure);
    if (!label) return;
    const x = from + (riding?.behind ?? 0);
    const hasRoom = riding !== undefined && x >= 0 && x + riding.width <= width;
    showLabel(label, hasRoom);
    if (hasRoom) set(label, { x: percent(x / width) });
  }

  #show(figures: readonly FigureMark[]): void {
    const shown = new Set(figures);
    for (const figure of this.#shown) if (!shown.has(figure)) figure.group.classList.add('out');
    for (const figure of shown) if (!this.#shown.has(figure)) figure.group.classList.remove('out');
    this.#shown = shown;
  }
}

function moveMark(
  { group, parts, look }: FigureMark,
  { from, to, side, turn }: Across,
  width: number,
): void {
  const share = (x: number): string => percent(x / width);
  const drawn = { x1: share(from), x2: share(to), ...dashAttributes(dashOf(look, turn)) };
  for (const line of parts.lines) set(line, drawn);
  if (parts.band) set(parts.band, { x: share(from), width: share(to - from) });
  if (parts.flag) set(parts.flag, { x: share(to) });
  if (parts.arrow) set(parts.arrow, { x: share(arrowAt(from, to)) });
  group.classList.toggle('aside', side !== null);
}

function settleMark({ y, parts }: FigureMark, place: PlacedMark, width: number): void {
  const { reach, label, from, to, turn } = place;
  const across = { x: percent(from / width), width: percent((to - from) / width) };
  if (parts.hit) set(parts.hit, { ...across, y: y - reach, height: 2 * reach });
  if (parts.grip)
    set(parts.grip, {
      ...{ x1: across.x, x2: percent(to / width), 'stroke-width': 2 * reach },
      ...dashAttributes(turn && dashOf('said', turn)),
    });
  if (!parts.label) return;
  showLabel(parts.label, label !== null);
  if (!label) return;
  set(parts.label, { x: percent(label.x / width), y: label.y });
  if (parts.words) say(parts.words, label.text.slice(parts.sign.length));
}

/** A label that shows inherits that: its figure may be out. */
function showLabel(label: Element, isShown: boolean): void {
  if (isShown) label.removeAttribute('visibility');
  else set(label, { visibility: 'hidden' });
}
