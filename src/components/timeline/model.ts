import { spanOfPeriod, type TimeSpan } from '../../timeline/period.ts';
import type { PanelMark } from '../../timeline/figures/panel.ts';

/** A dated telling in a row. */
export interface StrandMark {
  readonly link: SVGAElement;
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
  readonly parts: FigureParts;
}

/** What of a figure moves; found once, since a zoom moves it in every frame. */
export interface FigureParts {
  readonly across: readonly Element[];
  readonly hit: Element | null;
  readonly flag: Element | null;
  readonly arrow: Element | null;
  readonly slope: Element | null;
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
  } = group.dataset;
  // One label is placed anew; that of the other size is not needed any more.
  group.querySelector('.label.coarse')?.remove();
  return {
    ...{ id, group, source },
    y: Number(y),
    span: spanOfPeriod(when),
    isTarget: target !== undefined,
    open: open === 'up' || open === 'down' ? open : null,
    texts: texts.split('|'),
    textsAside: aside.split('|'),
    parts: partsOf(group),
  };
}

function partsOf(group: SVGElement): FigureParts {
  return {
    across: [...group.querySelectorAll('.bar, .band')],
    hit: group.querySelector('.hit'),
    flag: group.querySelector('.flag'),
    arrow: group.querySelector('.open'),
    slope: group.querySelector('.slope'),
    label: group.querySelector('.label'),
    words: group.querySelector('.words'),
    sign: group.querySelector('.letter')?.textContent ?? '',
  };
}
