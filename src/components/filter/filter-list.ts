/** Shows the items that match the chosen fields, tells how many, and keeps the choice in the address. */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const fields = form?.querySelector('fieldset');
    if (!form || !fields) return;
    fields.disabled = false;
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
      select.value = [...select.options].find((option) => means(option, wanted))?.value ?? '';
    }
    this.#show(form);
  }

  #choose(form: HTMLFormElement): void {
    const chosen = choicesOf(form).filter(({ value }) => value !== '');
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const choices = choicesOf(form);
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items) item.hidden = !fits(item, choices);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) tally(group);
    for (const select of form.querySelectorAll('select')) count(select, items, choices);
    const shown = items.filter(({ hidden }) => !hidden).length;
    const noun = (items.length === 1 ? this.dataset.one : this.dataset.many) ?? '';
    const output = form.querySelector('output');
    if (output) {
      const told = shown === items.length ? `${shown}` : `${shown} of ${items.length}`;
      output.value = `${told} ${noun}`;
    }
    const none = this.querySelector<HTMLElement>('.none');
    if (none) none.hidden = shown > 0 || items.length === 0;
  }
}

/** What is chosen of a field; an empty value takes everything. */
interface Choice {
  readonly name: string;
  /** What items carry it as. */
  readonly of: string;
  readonly value: string;
}

function choicesOf(form: HTMLFormElement): Choice[] {
  return [...form.querySelectorAll('select')].map(choiceOf);
}

function choiceOf({ name, value, dataset: { of = name } }: HTMLSelectElement): Choice {
  return { name, of, value };
}

function fits(item: HTMLElement, choices: readonly Choice[]): boolean {
  return choices.every(
    ({ of, value }) => value === '' || carried(item, of).split(' ').includes(value),
  );
}

/** What an item carries of a field, or its whole group for it. */
function carried(item: HTMLElement, field: string): string {
  const group = item.closest<HTMLElement>('[data-group]');
  return item.dataset[field] ?? group?.dataset[field] ?? '';
}

function means({ value, dataset }: HTMLOptionElement, wanted: string): boolean {
  return value === wanted || (dataset.also ?? '').split(' ').includes(wanted);
}

/** Hides a group of which nothing shows, and tells how much does. */
function tally(group: HTMLElement): void {
  const shown = group.querySelectorAll('[data-item]:not([hidden])').length;
  group.hidden = shown === 0;
  for (const told of group.querySelectorAll('[data-count]')) told.textContent = String(shown);
}

/** Tells of each option how much it would show beside what is chosen of the other fields. */
function count(
  select: HTMLSelectElement,
  items: readonly HTMLElement[],
  choices: readonly Choice[],
): void {
  const others = choices.filter(({ name }) => name !== select.name);
  const open = items.filter((item) => fits(item, others));
  for (const option of select.options) {
    const { text } = option.dataset;
    if (text === undefined) continue;
    const choice = { ...choiceOf(select), value: option.value };
    const amount = open.filter((item) => fits(item, [choice]));
    option.text = `${text} (${amount.length})`;
  }
}

customElements.define('filter-list', FilterList);
