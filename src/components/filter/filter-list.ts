/** Shows the items that match the chosen fields, and keeps the choice in the address. */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    this.#restore(form);
    form.addEventListener('change', () => this.#choose(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields still hold their old values while the reset event runs.
    form.addEventListener('reset', () => setTimeout(() => this.#choose(form)));
    addEventListener('popstate', () => this.#restore(form));
  }

  #restore(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = query.get(select.name) ?? '';
      const known = [...select.options].some(({ value }) => value === wanted);
      select.value = known ? wanted : '';
    }
    this.#show(form);
  }

  #choose(form: HTMLFormElement): void {
    const chosen = chosenFields(form);
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const chosen = chosenFields(form);
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items) {
      item.hidden = !chosen.every(({ of, value }) => valuesOf(item, of).includes(value));
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    }
    const shown = items.filter(({ hidden }) => !hidden).length;
    const output = form.querySelector('output');
    if (output) output.value = `${shown} of ${items.length} ${this.dataset.noun ?? ''}`;
  }
}

interface Choice {
  readonly name: string;
  /** What items carry it as. */
  readonly of: string;
  readonly value: string;
}

function chosenFields(form: HTMLFormElement): Choice[] {
  return [...form.querySelectorAll('select')]
    .map(({ name, value, dataset: { of = name } }) => ({ name, of, value }))
    .filter(({ value }) => value !== '');
}

function valuesOf(item: HTMLElement, of: string): string[] {
  return (item.dataset[of] ?? '').split(' ');
}

customElements.define('filter-list', FilterList);
