import type { SearchState } from '../../search/address.ts';
import type { countFacets } from '../../search/facets.ts';
import { perFilter } from '../../search/hit.ts';
import { FILTERS } from '../../search/records.ts';

/** The search form as the script sees it: a state to read, to write and to annotate. */
export class FormView {
  readonly #form: HTMLFormElement;
  readonly #query: HTMLInputElement;

  constructor(form: HTMLFormElement, query: HTMLInputElement) {
    this.#form = form;
    this.#query = query;
  }

  read(): SearchState {
    const checked = this.#boxes().filter((box) => box.checked);
    return {
      query: this.#query.value.trim(),
      chosen: perFilter((name) =>
        checked.filter((box) => box.name === name).map(({ value }) => value),
      ),
    };
  }

  write({ query, chosen }: SearchState): void {
    if (this.#query.value.trim() !== query) this.#query.value = query;
    for (const name of FILTERS) {
      for (const box of this.#boxes().filter((one) => one.name === name)) {
        box.checked = chosen[name].includes(box.value);
      }
    }
  }

  /** Takes every choice back. */
  clear(): void {
    for (const box of this.#boxes()) box.checked = false;
  }

  /**
   * Shows how many hits each choice has; choices without any are hidden unless they are taken.
   * Without counts, as before any search, every choice shows.
   */
  count(counts?: ReturnType<typeof countFacets>): void {
    this.#show('[data-facets]', true);
    for (const name of FILTERS) {
      const own = this.#boxes().filter((box) => box.name === name);
      for (const box of own) countBox(box, counts && (counts[name].get(box.value) ?? 0));
      const taken = own.filter((box) => box.checked).length;
      const note = this.#form.querySelector(`[data-chosen="${name}"]`);
      if (note) note.textContent = taken === 0 ? '' : `(${String(taken)})`;
    }
    this.#show(
      '[data-clear]',
      this.#boxes().some((box) => box.checked),
    );
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #show(selector: string, isShown: boolean): void {
    const element = this.#form.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }
}

function countBox(box: HTMLInputElement, amount: number | undefined): void {
  const option = box.closest<HTMLElement>('[data-option]');
  const count = option?.querySelector('[data-count]');
  if (!option || !count) return;
  count.textContent = amount === undefined ? '' : String(amount);
  option.hidden = amount === 0 && !box.checked;
}
