import { arrange, type Group, type Section, type Sort } from '../../search/found/arrange.ts';
import type { Found } from '../../search/found/find.ts';
import type { Hit } from '../../search/hit.ts';
import type { Plan } from '../../search/query/plan.ts';
import { hitItem } from './hit-view.ts';
import { describe, HEADINGS, hintOf, howOf, questionsHeading, reasonOf } from './messages.ts';
import { fittingItems, knownLinks, nearLinks, silentItems, topicLinks } from './other-items.ts';
import { Templates } from './templates.ts';

/** So many results of a list show at first. */
const AT_FIRST = 20;
/** More questions than these are not offered. */
const MOST_QUESTIONS = 3;

/** Where something is said beside the results. */
const NOTES = ['[data-hint]', '[data-known]', '[data-near]', '[data-topics]'];

/** Writes results into the page by filling its templates; no text of a hit is ever read as HTML. */
export class ResultsView {
  readonly #root: HTMLElement;
  readonly #base: string;
  readonly #templates: Templates;

  /** `root` holds the page's templates and places; `base` is where the site is served from. */
  constructor(root: HTMLElement, base: string) {
    this.#root = root;
    this.#base = base;
    this.#templates = new Templates(root);
  }

  /** Ids of all sources, in their order. */
  get sources(): string[] {
    return this.#templates.sources();
  }

  /** Shows the hits that the filters let through, in an order, and what goes with them. */
  show(found: Found, hits: readonly Hit[], sort: Sort): void {
    const sections = arrange(hits, this.#templates.sources(sort === 'date'), sort);
    this.#fill(
      '[data-sections]',
      sections.map((section) => this.#section(section, found.plan)),
    );
    const questions = fittingItems(found.questions.slice(0, MOST_QUESTIONS), this.#context);
    this.#list('[data-fitting]', questions);
    this.#fill('[data-fitting-title]', [heading(questionsHeading(found, questions.length))]);
    this.#list('[data-without]', silentItems(found.silences, this.#context));
    this.#toggle('[data-start]', found.hits.length === 0);
    this.#toggle('[data-sorting]', found.hits.length > 1);
    this.say(describe(found, hits));
    this.#note('[data-hint]', hintOf(found) === '' ? [] : [hintOf(found)]);
    this.#note('[data-known]', knownLinks(found.known, this.#base));
    this.#note('[data-near]', nearLinks(found.near, this.#base));
    this.#note('[data-topics]', topicLinks(found.plan.topics, this.#base));
  }

  /** Takes all results away. */
  clear(): void {
    this.#fill('[data-sections]', []);
    for (const place of ['[data-fitting]', '[data-without]']) this.#list(place, []);
    this.#toggle('[data-sorting]', false);
    this.#toggle('[data-start]', true);
    for (const place of NOTES) this.#note(place, []);
  }

  /** Says how the search goes. */
  say(message: string): void {
    const status = this.#root.querySelector('[data-status]');
    if (status && status.textContent !== message) status.textContent = message;
  }

  get #context(): { templates: Templates; base: string } {
    return { templates: this.#templates, base: this.#base };
  }

  #section({ why, groups, amount }: Section, plan: Plan): DocumentFragment {
    const section = this.#templates.copy('[data-section]');
    section.querySelector('[data-title]')?.replaceWith(heading(HEADINGS[why](plan), amount));
    set(section, '[data-reason]', reasonOf(why, plan));
    section
      .querySelector('[data-groups]')
      ?.append(...groups.map((group) => this.#group(group, plan)));
    return section;
  }

  #group({ source, hits }: Group, plan: Plan): DocumentFragment {
    const group = document.createDocumentFragment();
    if (source !== null) {
      const head = this.#templates.named('data-source', source);
      set(head, '[data-total]', String(hits.length));
      group.append(head);
    }
    const list = this.#templates.copy('[data-list]');
    const items = list.querySelector('[data-hits]');
    const more = list.querySelector<HTMLElement>('[data-more]');
    const append = (some: readonly Hit[]): void =>
      items?.append(
        ...some.map((hit) =>
          hitItem(hit, { ...this.#context, isMixed: source === null, how: howOf(hit, plan) }),
        ),
      );
    append(hits.slice(0, AT_FIRST));
    const rest = hits.slice(AT_FIRST);
    if (more && rest.length > 0) {
      more.hidden = false;
      more.textContent = `Show ${String(rest.length)} more`;
      more.addEventListener('click', () => {
        append(rest);
        more.remove();
      });
    }
    group.append(list);
    return group;
  }

  #list(place: string, items: readonly Node[]): void {
    this.#fill(`${place} ul`, items);
    this.#toggle(place, items.length > 0);
  }

  #note(place: string, content: readonly (Node | string)[]): void {
    this.#root.querySelector(place)?.replaceChildren(...content);
    this.#toggle(place, content.length > 0);
  }

  #fill(place: string, content: readonly Node[]): void {
    this.#root.querySelector(place)?.replaceChildren(...content);
  }

  #toggle(place: string, isShown: boolean): void {
    const element = this.#root.querySelector<HTMLElement>(place);
    if (element) element.hidden = !isShown;
  }
}

function heading(text: string, amount?: number): HTMLHeadingElement {
  const element = document.createElement('h2');
  const count = document.createElement('span');
  count.className = 'count';
  count.textContent = amount === undefined ? '' : String(amount);
  element.append(text, ' ', count);
  return element;
}

function set(parent: ParentNode, place: string, text: string): void {
  const element = parent.querySelector(place);
  if (element) element.textContent = text;
}
