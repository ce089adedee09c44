import { set } from './attributes.ts';
import { spanOfPeriod, type TimeSpan } from '../../timeline/period.ts';
import { type FigureLook, LOOKS } from '../../timeline/figures/figure.ts';
import type { PanelMark } from '../../timeline/figures/panel.ts';

/** A dated telling in a row. */
export interface StrandMark {
  readonly link: SVGAElement;
  /** What shows of the shortest, and its bar over that. */
  readonly bars: readonly SVGElement[];
  /** The arrow of a time that may be earlier. */
  readonly arrow: SVGElement | null;
  readonly source: string;
  readonly span: TimeSpan;
}

/** An event as it stands in the page. */
export interface Row {
  readonly id: string;
  readonly element: HTMLElement;
  readonly plot: SVGElement;
  readonly strands: readonly StrandMark[];
  readonly sources: ReadonlySet<string>;
  readonly bracket: SVGElement | null;
  readonly aside: SVGElement | null;
}

/** A figure as it stands in the page. */
export interface FigureMark extends PanelMark {
  readonly id: string;
  readonly group: SVGElement;
  readonly source: string;
  readonly look: FigureLook;
  /** The height of 0 where it is drawn as a slope from there; null where it is not. */
  readonly rises: number | null;
  readonly parts: FigureParts;
}

/** What of a figure moves; found once, since a zoom moves it in every frame. */
export interface FigureParts {
  /** The lines from its beginning to its end. */
  readonly lines: readonly Element[];
  /** The line that one points at. */
  readonly grip: Element | null;
  readonly band: Element | null;
  readonly hit: Element | null;
  readonly flag: Element | null;
  readonly arrow: Element | null;
  readonly label: Element | null;
  readonly words: Element | null;
  /** The letters that the label begins with. */
  readonly sign: string;
}

/** A measure as it stands in the page. */
export interface PanelPart {
  readonly element: HTMLElement;
  readonly plot: SVGElement;
  readonly height: number;
  readonly figures: readonly FigureMark[];
}

/** The rows of a timeline. */
export function readRows(root: HTMLElement): Row[] {
  return [...root.querySelectorAll<HTMLElement>('.row')].flatMap((element) => {
    const plot = element.querySelector<SVGElement>('.plot');
    if (!plot) return [];
    const links = [...plot.querySelectorAll<SVGAElement>('a[data-event]')];
    const strands = links.flatMap((link) => {
      const { when, source = '' } = link.dataset;
      const bars = [...link.querySelectorAll<SVGElement>('rect')];
      const arrow = link.querySelector<SVGElement>('.earlier');
      return when === undefined ? [] : [{ link, bars, arrow, source, span: spanOfPeriod(when) }];
    });
    return [
      {
        ...{ element, plot, strands },
        id: element.dataset.row ?? '',
        sources: new Set(links.map(({ dataset }) => dataset.source ?? '')),
        bracket: plot.querySelector<SVGElement>('.bracket'),
        aside: plot.querySelector<SVGElement>('.aside'),
      },
    ];
  });
}

/** The panels of a timeline. */
export function readPanels(root: HTMLElement): PanelPart[] {
  return [...root.querySelectorAll<HTMLElement>('.measure')].flatMap((element) => {
    const plot = element.querySelector<SVGElement>('.panel');
    if (!plot) return [];
    const groups = [...plot.querySelectorAll<SVGElement>('.figure')];
    const figures = groups.map(readFigure);
    return [{ element, plot, height: Number(plot.dataset.height), figures }];
  });
}

function readFigure(group: SVGElement): FigureMark {
  const {
    figure: id = '',
    source = '',
    when = '',
    y,
    texts = '',
    aside = '',
    target,
    open,
    zero,
  } = group.dataset;
  // One label is placed anew; that of the other size is not needed any more.
  group.querySelector('.label.coarse')?.remove();
  // A line in parts is one that is broken, which a zoom moves as a whole.
  for (const kind of ['.grip', '.bar', '.core', '.slope'])
    for (const part of [...group.querySelectorAll(kind)].slice(1)) part.remove();
  const slope = group.querySelector('.slope');
  if (slope) set(slope, { y1: zero, y2: y });
  return {
    ...{ id, group, source },
    y: Number(y),
    span: spanOfPeriod(when),
    isTarget: target !== undefined,
    look: LOOKS.find((look) => group.classList.contains(look)) ?? 'said',
    rises: zero === undefined ? null : Number(zero),
    open: open === 'up' || open === 'down' ? open : null,
    texts: texts.split('|'),
    textsAside: aside.split('|'),
    parts: partsOf(group),
  };
}

function partsOf(group: SVGElement): FigureParts {
  return {
    lines: [...group.querySelectorAll('.bar, .core, .slope')],
    grip: group.querySelector('.grip'),
    band: group.querySelector('.band'),
    hit: group.querySelector('.hit'),
    flag: group.querySelector('.flag'),
    arrow: group.querySelector('.open'),
    label: group.querySelector('.label'),
    words: group.querySelector('.words'),
    sign: group.querySelector('.letter')?.textContent ?? '',
  };
}
