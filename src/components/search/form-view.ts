import type { SearchState } from '../../search/address.ts';
import type { countFacets } from '../../search/facets.ts';
import { perFilter } from '../../search/hit.ts';
import { FILTERS, type FilterName } from '../../search/records.ts';

/** The query and its filters as the script sees them: a state to read, to write and to annotate. */
export class FormView {
  readonly #query: HTMLInputElement;
  readonly #facets: HTMLElement;

  /** `facets` holds the boxes, each in its option with a place for a count. */
  constructor(query: HTMLInputElement, facets: HTMLElement) {
    this.#query = query;
    this.#facets = facets;
  }

  read(): SearchState {
    const valuesOf = (name: FilterName): string[] =>
      this.#boxes(name)
        .filter(({ checked }) => checked)
        .map(({ value }) => value);
    return { query: this.#query.value.trim(), chosen: perFilter(valuesOf) };
  }

  write({ query, chosen }: SearchState): void {
    if (this.#query.value.trim() !== query) this.#query.value = query;
    for (const name of FILTERS) {
      for (const box of this.#boxes(name)) box.checked = chosen[name].includes(box.value);
    }
  }

  /** Takes every choice back. */
  clear(): void {
    for (const box of FILTERS.flatMap((name) => this.#boxes(name))) box.checked = false;
  }

  /**
   * Shows how many hits each choice has; choices without any are hidden unless they are taken.
   * Without counts, as before any search, every choice shows.
   */
  count(counts?: ReturnType<typeof countFacets>): void {
    let taken = 0;
    for (const name of FILTERS) {
      const boxes = this.#boxes(name);
      for (const box of boxes) countBox(box, counts && (counts[name].get(box.value) ?? 0));
      const own = boxes.filter(({ checked }) => checked).length;
      const note = this.#facets.querySelector(`[data-chosen="${name}"]`);
      if (note) note.textContent = own === 0 ? '' : `(${String(own)})`;
      taken += own;
    }
    const clear = this.#facets.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = taken === 0;
  }

  #boxes(name: FilterName): HTMLInputElement[] {
    return [...this.#facets.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }
}

function countBox(box: HTMLInputElement, amount: number | undefined): void {
  const option = box.closest<HTMLElement>('[data-option]');
  const count = option?.querySelector('[data-count]');
  if (!option || !count) return;
  count.textContent = amount === undefined ? '' : String(amount);
  option.hidden = amount === 0 && !box.checked;
}
