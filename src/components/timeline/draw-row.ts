import { layStrands } from '../../timeline/events/strands.ts';
import type { TimeSpan } from '../../timeline/period.ts';
import { percent, shareOf, shareWithin, sideOf } from '../../timeline/window.ts';
import { say, set } from './attributes.ts';
import type { Row } from './model.ts';

/** The `least` mark of a day keeps inside the plot. */
const LAST = 0.985;

/** Gives the strands of a row that show their places down the row. */
export function stackRow({ plot, strands, bracket }: Row, without: readonly string[]): void {
  for (const { link, source } of strands) link.classList.toggle('out', without.includes(source));
  const shown = strands.filter(({ source }) => !without.includes(source));
  const laid = layStrands(shown.map(({ span }) => span));
  set(plot, { height: laid.height });
  for (const [at, { bars, arrow }] of shown.entries()) {
    const strand = laid.strands[at];
    if (arrow && strand) set(arrow, { y: strand.top + strand.height / 2 });
    for (const bar of bars) if (strand) set(bar, { y: strand.top, height: strand.height });
  }
  bracket?.classList.toggle('out', laid.bracket === null);
  if (bracket && laid.bracket?.kind === 'across')
    set(bracket, { y1: laid.bracket.y, y2: laid.bracket.y });
}

/** Moves the strands of a row to where a window has them. */
export function moveRow({ strands, bracket, aside, element, plot }: Row, window: TimeSpan): void {
  const shown = strands.filter(({ link }) => !link.classList.contains('out'));
  for (const { bars, arrow, span } of shown) {
    const { from, to } = shareWithin(span, window);
    if (arrow) set(arrow, { x: percent(from) });
    const [least, bar] = bars;
    if (bar) set(bar, { x: percent(from), width: percent(to - from) });
    if (least) set(least, { x: percent(Math.min(from, LAST)) });
  }
  if (bracket) moveBracket(bracket, window);
  if (!aside) return;
  const [first] = shown;
  const isAside = first !== undefined && shown.every(({ span }) => sideOf(span, window) !== null);
  const side = isAside ? sideOf(first.span, window) : null;
  const year = element.dataset.aside ?? '';
  say(aside, side === null ? '' : side === 'before' ? `‹ ${year}` : `${year} ›`);
  set(aside, {
    x: side === 'after' ? '100%' : '0',
    'text-anchor': side === 'after' ? 'end' : 'start',
    y: Number(plot.getAttribute('height')) / 2 + 4,
  });
  for (const { link } of shown) link.classList.toggle('aside', side !== null);
}

function moveBracket(bracket: SVGElement, window: TimeSpan): void {
  const { at, from, to } = bracket.dataset;
  const share = (time: string): string => {
    const place = Math.max(-0.01, Math.min(1.01, shareOf(new Date(time), window)));
    return percent(place);
  };
  if (at !== undefined) set(bracket, { x: share(at) });
  if (from !== undefined && to !== undefined) set(bracket, { x1: share(from), x2: share(to) });
}
