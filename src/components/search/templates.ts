/** The templates of the search page, by the attribute that names them. */
export class Templates {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** A copy of what a template holds; an empty one where the page has no such template. */
  copy(selector: string): DocumentFragment {
    const template = this.find(selector);
    return template
      ? document.importNode(template.content, true)
      : document.createDocumentFragment();
  }

  /** A copy of the template that an attribute names by a value. */
  named(attribute: string, value: string): DocumentFragment {
    return this.copy(`[${attribute}="${CSS.escape(value)}"]`);
  }

  find(selector: string): HTMLTemplateElement | null {
    return this.#root.querySelector<HTMLTemplateElement>(`template${selector}`);
  }

  /** Ids of all sources in their order, or by the date of the articles. */
  sources(byDate = false): string[] {
    const found = [...this.#root.querySelectorAll<HTMLElement>('template[data-source]')];
    const place = ({ dataset }: HTMLElement): number => Number(dataset.place);
    const sorted = byDate ? found.toSorted((a, b) => place(a) - place(b)) : found;
    return sorted.map(({ dataset }) => dataset.source ?? '');
  }
}

/** A link with this in it. */
export function link(address: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.append(...content);
  return anchor;
}
