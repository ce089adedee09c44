import { comparisonOf } from './comparisons.ts';
import { isShortcut } from './keys.ts';
import { panelWith } from './panel.ts';
import { tellUnknownClaim } from './unknown-claim.ts';

/** Up to this width there is no margin: styles/notes.css folds the notes there too. */
const NARROW = '(width <= 52rem)';

/**
 * Opens what other sources say to a claim: in the margin under its note or its words, or in a
 * sheet on a narrow screen. Without it notes lead to the claims' own pages. The keys j and k go
 * from claim to claim, Enter opens, Escape closes.
 */
class ArticleNotes extends HTMLElement {
  #panel: HTMLElement | null = null;
  /** What was asked to open the panel, which gets the focus back. */
  #opener: HTMLElement | null = null;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('hashchange', () => tellUnknownClaim(this));
    tellUnknownClaim(this);
  }

  #click(event: MouseEvent): void {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || button !== 0 || altKey || ctrlKey || metaKey || shiftKey)
      return;
    const note = target.closest<HTMLElement>('.note, a.chip');
    if (note) {
      event.preventDefault();
      if (note === this.#opener && this.#panel) this.#close();
      else void this.#open(note);
      return;
    }
    const mark = target.closest<HTMLElement>('mark[data-claim]');
    const isSelecting = getSelection()?.isCollapsed === false;
    if (mark && !isSelecting && !target.closest('[data-apparatus]')) void this.#open(mark);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#panel) this.#close();
    if (isShortcut(event, 'j')) this.#step(1);
    if (isShortcut(event, 'k')) this.#step(-1);
    const { activeElement } = document;
    if (!isShortcut(event, 'Enter') || !(activeElement instanceof HTMLElement)) return;
    if (activeElement.matches('mark[data-claim]')) void this.#open(activeElement);
  }

  /** Goes on to the next claim of the text, or back to the one before. */
  #step(by: 1 | -1): void {
    const marks = [...this.querySelectorAll<HTMLElement>('mark[id]')];
    const here = document.activeElement?.closest<HTMLElement>('mark[data-claim]');
    const at = marks.findIndex(({ dataset }) => dataset.claim === here?.dataset.claim);
    const next = at < 0 && by < 0 ? marks.at(-1) : marks[at + by];
    if (!next) return;
    this.#close();
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }

  async #open(opener: HTMLElement): Promise<void> {
    const claim = claimOf(opener);
    if (claim === null) return;
    this.#close();
    this.#opener = opener;
    const content = await this.#contentFor(claim, opener);
    // Another may have been opened, or this one closed, while the page was on its way.
    if (content === null || this.#opener !== opener) return;
    putFirst(content, opener.dataset.question);
    const isSheet = matchMedia(NARROW).matches;
    const ways = { close: () => this.#close(), go: (by: 1 | -1) => this.#go(opener, by) };
    this.#panel = panelWith(content, isSheet, ways);
    for (const mark of this.#marksOf(claim)) mark.classList.add('open');
    opener.classList.add('open');
    (linkOf(opener) ?? opener).setAttribute('aria-expanded', 'true');
    if (isSheet) this.append(this.#panel);
    else if (opener.matches('.note, .chip')) opener.after(this.#panel);
    else opener.prepend(this.#panel);
    this.#panel.focus({ preventScroll: true });
    if (isSheet) this.#showAbove(claim, this.#panel);
  }

  /** Null where it cannot be had: the claim's own page is opened instead. */
  async #contentFor(claim: string, opener: HTMLElement): Promise<HTMLElement | null> {
    const address = this.dataset.comparisons ?? '';
    try {
      return await comparisonOf(claim, address);
    } catch {
      const link = linkOf(opener) ?? linkOf(opener.querySelector<HTMLElement>('.note'));
      location.href = link?.href ?? address;
      return null;
    }
  }

  #close(): void {
    if (!this.#panel) return;
    this.#panel.remove();
    this.#panel = null;
    for (const open of this.querySelectorAll('.open')) open.classList.remove('open');
    const opener = this.#opener;
    this.#opener = null;
    if (!opener) return;
    (linkOf(opener) ?? opener).removeAttribute('aria-expanded');
    opener.focus({ preventScroll: true });
  }

  /** From one line under a paragraph to the next. */
  #go(from: HTMLElement, by: 1 | -1): void {
    const lines = [...this.querySelectorAll<HTMLElement>('a.chip')];
    const at = lines.indexOf(from);
    const next = lines[(at + by + lines.length) % lines.length];
    if (next) void this.#open(next);
  }

  #marksOf(claim: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(`mark[data-claim="${CSS.escape(claim)}"]`);
  }

  /** Scrolls so that the claim stands above a sheet at the foot of the window. */
  #showAbove(claim: string, sheet: HTMLElement): void {
    const mark = this.#marksOf(claim)[0]?.getBoundingClientRect();
    if (!mark) return;
    const room = innerHeight - sheet.getBoundingClientRect().height;
    scrollBy({ top: mark.top - Math.max(16, (room - mark.height) / 2) });
  }
}

/** What a note is on comes before the other questions that its claim speaks to. */
function putFirst(content: HTMLElement, question: string | undefined): void {
  const entry = content.querySelector(`[data-question="${CSS.escape(question ?? '')}"]`);
  if (entry) content.prepend(entry);
}

/** The link that a note, in its shadow tree, or a line under a paragraph is; a mark is none. */
function linkOf(opener: HTMLElement | null): HTMLAnchorElement | null {
  if (opener instanceof HTMLAnchorElement) return opener;
  return opener?.shadowRoot?.querySelector('a') ?? null;
}

/** The claim that a note, a line under a paragraph or a mark belongs to. */
function claimOf(opener: HTMLElement): string | null {
  const mark = opener.closest<HTMLElement>('mark[data-claim]');
  if (mark?.dataset.claim !== undefined) return mark.dataset.claim;
  const path = /\/claims\/(?<claim>[a-z0-9]+)\/$/.exec(opener.getAttribute('href') ?? '');
  return path?.groups?.claim ?? null;
}

customElements.define('article-notes', ArticleNotes);
