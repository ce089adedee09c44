/** Milliseconds before a card opens under the pointer, and before it closes behind it. */
const WAIT = { open: 120, close: 260 } as const;
/** Pixels between a mark and its card, and between a card and the edge of the window. */
const GAP = 10;
const EDGE = 8;

/** The card of what one points at: the row of the table, with its quotations and links. */
export class Card {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #of = '';

  constructor(element: HTMLElement) {
    this.#element = element;
    element.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    element.addEventListener('pointerleave', () => this.leave());
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  get isOpen(): boolean {
    return this.#element.matches(':popover-open');
  }

  /** Opens after a moment, unless the pointer has gone on. */
  approach(of: string, mark: Element): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(of, mark), WAIT.open);
  }

  /** Closes after a moment, unless the pointer comes into the card. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), WAIT.close);
  }

  open(of: string, mark: Element): void {
    clearTimeout(this.#timer);
    const row = document.querySelector(`.facts tr[data-of="${CSS.escape(of)}"]`);
    if (!row) return;
    if (of !== this.#of) this.#element.replaceChildren(...this.#contents(row, of));
    this.#of = of;
    if (!this.isOpen) this.#element.showPopover();
    this.#place(mark.getBoundingClientRect());
  }

  /** Closes what is open; false where nothing was. */
  close(): boolean {
    clearTimeout(this.#timer);
    const wasOpen = this.isOpen;
    if (wasOpen) this.#element.hidePopover();
    return wasOpen;
  }

  #contents(row: Element, of: string): HTMLElement[] {
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = 'Close';
    close.addEventListener('click', () => this.close());
    const told = [...row.children].filter((cell) => !cell.matches('.listed'));
    const parts = told.map((cell) => {
      const part = document.createElement('div');
      if (cell.tagName === 'TH') part.className = 'what';
      part.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      return part;
    });
    const what = parts.filter(({ className }) => className === 'what');
    const rest = parts.filter(({ className }) => className !== 'what');
    const event = document.getElementById(`event-${of}`);
    return [close, ...what, ...rest, ...(event ? [linkTo(event.id)] : [])];
  }

  /** Beneath the mark where there is room, else above; on a small screen at its foot, by style. */
  #place({ left, top, bottom }: DOMRect): void {
    const { style, offsetWidth, offsetHeight } = this.#element;
    const { innerWidth, innerHeight } = window;
    const isUnder = bottom + GAP + offsetHeight < innerHeight - EDGE;
    const y = isUnder ? bottom + GAP : Math.max(EDGE, top - GAP - offsetHeight);
    const covers = !isUnder && top - GAP - offsetHeight < EDGE;
    const x = covers ? left + 4 * GAP : left - GAP;
    style.left = `${Math.max(EDGE, Math.min(x, innerWidth - offsetWidth - EDGE))}px`;
    style.top = `${y}px`;
  }
}

function linkTo(id: string): HTMLElement {
  const part = document.createElement('p');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = 'Link to this event';
  part.append(link);
  return part;
}
