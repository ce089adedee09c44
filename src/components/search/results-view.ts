import { paths, withBase } from '../../paths.ts';
import { askedBeside } from '../../search/asked.ts';
import type { Found } from '../../search/find.ts';
import type { Hit } from '../../search/hit.ts';
import { markWords } from '../../search/marking.ts';
import { heldNote } from './messages.ts';

/** Writes hits into the page by filling its templates; no text of a hit is ever read as HTML. */
export class ResultsView {
  readonly #root: HTMLElement;
  readonly #base: string;

  /** `root` holds the page's templates and places; `base` is where the site is served from. */
  constructor(root: HTMLElement, base: string) {
    this.#root = root;
    this.#base = base;
  }

  /**
   * Shows the hits that the filters let through, best first, by source, and names the sources in
   * which nothing was found at all.
   */
  show(hits: readonly Hit[], found: Found): void {
    const bySource = Map.groupBy(hits, ({ filed }) => filed.source[0] ?? '');
    this.#set('[data-groups]', (groups) => (groups.hidden = false));
    this.#set('[data-start]', (start) => (start.hidden = true));
    for (const group of this.#all('[data-source-group]')) {
      const own = bySource.get(group.dataset.sourceGroup ?? '') ?? [];
      group.hidden = own.length === 0;
      this.#fill(group, own, found.words.length);
    }
    const sources = [...this.#all('[data-without-source]')];
    const speaking = new Set(found.hits.map(({ filed }) => filed.source[0]));
    for (const item of sources) item.hidden = speaking.has(item.dataset.withoutSource ?? '');
    const isAny = found.hits.length > 0 && sources.some((item) => !item.hidden);
    this.#set('[data-without]', (without) => (without.hidden = !isAny));
    this.#ask(found);
  }

  /** Takes all results away. */
  clear(): void {
    this.#set('[data-groups]', (groups) => (groups.hidden = true));
    this.#set('[data-start]', (start) => (start.hidden = false));
  }

  /** Says how the search went. */
  say(message: string): void {
    this.#set('[data-status]', (status) => (status.textContent = message));
  }

  /** Offers the questions that sources without a hit answer in other words. */
  #ask({ hits, words }: Found): void {
    const items = [...this.#all('[data-question]')];
    const speakers = new Map(
      items.map(({ dataset }) => [dataset.question ?? '', dataset.speakers?.split(' ') ?? []]),
    );
    const asked = words.length === 0 ? [] : askedBeside(hits, speakers);
    for (const item of items) item.hidden = true;
    for (const { question, others } of asked) {
      const item = items.find(({ dataset }) => dataset.question === question);
      if (!item) continue;
      item.hidden = false;
      item.parentElement?.append(item);
      for (const speaker of item.querySelectorAll<HTMLElement>('[data-speaker]'))
        speaker.hidden = !others.includes(speaker.dataset.speaker ?? '');
    }
    this.#set('[data-asked]', (list) => (list.hidden = asked.length === 0));
  }

  #fill(group: HTMLElement, hits: readonly Hit[], words: number): void {
    const article = group.dataset.article ?? '';
    const total = group.querySelector('[data-total]');
    if (total) total.textContent = String(hits.length);
    const items = hits.flatMap((hit) => this.#item(hit, article, words));
    group.querySelector('[data-hits]')?.replaceChildren(...items);
  }

  #item(hit: Hit, article: string, words: number): DocumentFragment[] {
    const item = this.#copy('[data-hit]');
    if (!item) return [];
    const claim = withBase(this.#base, paths.claim(hit.claim));
    item.querySelector('[data-quote]')?.append(link(claim, quoteNodes(hit)));
    item
      .querySelector('[data-passage]')
      ?.append(link(`${article}#${hit.claim}`, ['in the article']));
    item.querySelector('[data-held]')?.append(heldNote(hit, words));
    item.querySelector('li')?.setAttribute('data-claim', hit.claim);
    const stamps = this.#copy(`[data-stamps="${CSS.escape(hit.claim)}"]`);
    if (stamps) item.querySelector('[data-stamps-slot]')?.replaceWith(stamps);
    return [item];
  }

  #copy(selector: string): DocumentFragment | undefined {
    const template = this.#root.querySelector(`template${selector}`);
    return template instanceof HTMLTemplateElement
      ? document.importNode(template.content, true)
      : undefined;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(selector);
  }

  #set(selector: string, change: (element: HTMLElement) => void): void {
    for (const element of this.#all(selector)) change(element);
  }
}

function link(address: string, content: readonly (Node | string)[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.append(...content);
  return anchor;
}

/** The quote as text nodes, with `mark` elements about the words that match. */
function quoteNodes({ quote, words }: Hit): Node[] {
  return markWords(quote, words).map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
