import { type Anchor, placeCard } from './place.ts';

/** Milliseconds before a card opens under the pointer, and before it closes when left. */
const DELAY = { open: 250, close: 300 };

/** How a card came to be open; those that came by themselves go by themselves. */
type Opened = 'hover' | 'focus' | 'request';

/**
 * Opens the card of a claim beside its mark: under the pointer, on focus from the keyboard, and
 * at the first touch, whose second follows the link. The buttons in the notes open cards without
 * it; it only puts these in their place.
 */
class ClaimCards extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #anchor: (() => Anchor) | undefined;
  #opened: Opened = 'request';
  #touched = false;
  /** The card that was open when the pointer went down: a touch outside closes it before a click. */
  #openBefore: HTMLElement | null = null;

  connectedCallback(): void {
    this.addEventListener('pointerover', (event) => this.#enter(event));
    this.addEventListener('pointerout', (event) => this.#leave(event));
    this.addEventListener('pointerdown', ({ pointerType }) => {
      this.#touched = pointerType === 'touch';
      this.#openBefore = this.#open();
    });
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('focusin', ({ target }) => this.#focus(target));
    this.addEventListener('focusout', ({ relatedTarget }) => this.#blur(relatedTarget));
    this.addEventListener('toggle', () => this.#place(), { capture: true });
    addEventListener('scroll', () => this.#scroll(), { passive: true });
  }

  #enter({ pointerType, target, clientY }: PointerEvent): void {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const link = linkAt(target);
    if (link || target.closest('[data-card]')) clearTimeout(this.#timer);
    if (!link || (this.#open() && this.#opened === 'request')) return;
    this.#timer = setTimeout(() => this.#show(link, 'hover', clientY), DELAY.open);
  }

  #leave({ pointerType }: PointerEvent): void {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    if (this.#opened !== 'hover') return;
    this.#timer = setTimeout(() => this.#open()?.hidePopover(), DELAY.close);
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest('button[popovertarget]');
    if (button) this.#anchor = () => button.getBoundingClientRect();
    if (button) this.#opened = 'request';
    const link = linkAt(target);
    const card = link && cardOf(link);
    if (!link || !card || !this.#touched || this.#openBefore === card) return;
    event.preventDefault();
    this.#show(link, 'request', event.clientY);
  }

  #focus(target: EventTarget | null): void {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const link = linkAt(target);
    if (link) this.#show(link, 'focus');
  }

  #blur(next: EventTarget | null): void {
    const card = this.#open();
    if (this.#opened !== 'focus' || !(next instanceof Node) || card?.contains(next)) return;
    card?.hidePopover();
  }

  #scroll(): void {
    if (this.#opened === 'hover') this.#open()?.hidePopover();
    if (this.#opened === 'focus') this.#place();
  }

  #show(link: HTMLElement, opened: Opened, y?: number): void {
    const card = cardOf(link);
    if (!card || card === this.#open()) return;
    card.showPopover({ source: link });
    this.#anchor = () => lineAt(link, y);
    this.#opened = opened;
    this.#place();
  }

  #place(): void {
    const card = this.#open();
    if (!card || !this.#anchor) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const anchor = this.#anchor();
    card.style.removeProperty('--most');
    const { left, top, most } = placeCard(anchor, card.getBoundingClientRect(), view);
    card.style.setProperty('--left', `${left}px`);
    card.style.setProperty('--top', `${top}px`);
    card.style.setProperty('--most', `${most}px`);
    uncover(anchor, card);
  }

  #open(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-card]:popover-open');
  }
}

/** The link of the mark that an element stands in, where marks of its kind are shown. */
function linkAt(target: Element): HTMLElement | null {
  const mark = target.closest('mark[data-claim]');
  const shown = document.querySelector<HTMLInputElement>('input[name="marks"]:checked')?.value;
  if (!mark || (shown !== undefined && shown !== 'all' && !mark.classList.contains(shown))) {
    return null;
  }
  return mark.querySelector('a');
}

function cardOf(link: HTMLElement): HTMLElement | null {
  const claim = link.closest<HTMLElement>('mark')?.dataset.claim ?? '';
  return document.querySelector<HTMLElement>(`[data-card="${CSS.escape(claim)}"]`);
}

/** The line of a link that holds a height of the window, or its first. */
function lineAt(link: HTMLElement, y?: number): Anchor {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ top, bottom }) => y !== undefined && top <= y && y <= bottom);
  return line ?? lines[0] ?? link.getBoundingClientRect();
}

/** Scrolls on where a card at the foot of the window hides what it speaks of. */
function uncover({ top, bottom }: Anchor, card: HTMLElement): void {
  const box = card.getBoundingClientRect();
  if (bottom > box.top && top < box.bottom) scrollBy({ top: bottom - box.top });
}

customElements.define('claim-cards', ClaimCards);
