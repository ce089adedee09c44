import type { SearchState } from '../../search/address.ts';
import type { countFacets } from '../../search/facets.ts';
import { type Sort, SORTS } from '../../search/found/arrange.ts';
import { perFilter } from '../../search/hit.ts';
import { FILTERS, type FilterName } from '../../search/index/filters.ts';

/** The query, its filters and the order as the script sees them: a state to read and to write. */
export class FormView {
  readonly #query: HTMLInputElement;
  readonly #facets: HTMLElement;
  readonly #sort: HTMLSelectElement;
  /** The order chosen; null while nobody chose one. */
  #chosenSort: Sort | null = null;

  /** `facets` holds the boxes, each in its option with a place for a count. */
  constructor(query: HTMLInputElement, facets: HTMLElement, sort: HTMLSelectElement) {
    this.#query = query;
    this.#facets = facets;
    this.#sort = sort;
    sort.addEventListener('change', () => {
      this.#chosenSort = SORTS.find((one) => one === sort.value) ?? null;
    });
  }

  read(): SearchState {
    const valuesOf = (name: FilterName): string[] =>
      this.#boxes(name)
        .filter(({ checked }) => checked)
        .map(({ value }) => value);
    return {
      query: this.#query.value.trim(),
      chosen: perFilter(valuesOf),
      sort: this.#chosenSort,
    };
  }

  /** Whether what was typed ends in a word, which may not be finished. */
  get isInWord(): boolean {
    return !/\s$/.test(this.#query.value);
  }

  write({ query, chosen, sort }: SearchState): void {
    if (this.#query.value.trim() !== query) this.#query.value = query;
    this.#chosenSort = sort;
    for (const name of FILTERS) {
      for (const box of this.#boxes(name)) box.checked = chosen[name].includes(box.value);
    }
  }

  /** The order in which results stand, which nobody need have chosen. */
  showSort(sort: Sort): void {
    this.#sort.value = sort;
  }

  /** Hides the filters while there is nothing to narrow. */
  hideFilters(isHidden: boolean): void {
    this.#facets.hidden = isHidden;
  }

  /** Takes every choice back. */
  clear(): void {
    for (const box of FILTERS.flatMap((name) => this.#boxes(name))) box.checked = false;
  }

  /**
   * Shows how many hits each choice has; choices without any are hidden unless they are taken, and
   * so is a filter without a choice. Without counts, as before any search, every choice shows.
   */
  count(counts?: ReturnType<typeof countFacets>): void {
    let taken = 0;
    for (const name of FILTERS) {
      const boxes = this.#boxes(name);
      for (const box of boxes) countBox(box, counts && (counts[name].get(box.value) ?? 0));
      const own = boxes.filter(({ checked }) => checked).length;
      const note = this.#facets.querySelector(`[data-chosen="${name}"]`);
      if (note) note.textContent = own === 0 ? '' : `(${String(own)})`;
      const facet = this.#facets.querySelector<HTMLElement>(`[data-facet="${name}"]`);
      if (facet) facet.hidden = boxes.every((box) => box.closest('label')?.hidden === true);
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
