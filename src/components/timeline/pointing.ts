import type { Card } from './card.ts';

/** What a mark is of, and the mark. */
type Pointed = readonly [of: string, mark: Element];

/** Opens the card of what one points at, goes to by keys, or taps. */
export function openByPointing(root: HTMLElement, card: Card, element: HTMLElement): void {
  root.addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = markAt(target);
    if (mark && pointerType === 'mouse') card.approach(...mark);
  });
  root.addEventListener('pointerout', ({ target, pointerType }) => {
    if (markAt(target) && pointerType === 'mouse') card.leave();
  });
  root.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark?.[1].matches(':focus-visible')) card.open(...mark);
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) card.leave();
  });
  // A finger cannot point first: its tap opens the card, which leads on.
  root.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const opened = mark && !isTouch ? null : (mark ?? plotAt(event.target));
    if (!opened) return;
    event.preventDefault();
    card.open(...opened);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') card.close();
  });
}

function markAt(target: EventTarget | null): Pointed | null {
  if (!(target instanceof Element)) return null;
  const figure = target.closest<SVGElement>('.figure');
  const link = figure?.querySelector('a');
  if (figure && link) return [figure.dataset.figure ?? '', link];
  const strand = target.closest('.plot a');
  const row = strand?.closest<HTMLElement>('.row');
  return strand && row ? [row.dataset.row ?? '', strand] : null;
}

/** The row whose plot is tapped beside its marks. */
function plotAt(target: EventTarget | null): Pointed | null {
  const plot = target instanceof Element ? target.closest('.plot') : null;
  const row = plot?.closest<HTMLElement>('.row');
  return plot && row ? [row.dataset.row ?? '', plot] : null;
}
