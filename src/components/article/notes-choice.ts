import { isShortcut } from './keys.ts';

const KEY = 'm';
const STORED = 'notes';
const USUAL = 'some';

/** Keeps the reader's choice of notes, in the browser and in the address; a key goes through them. */
class NotesChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.title = `The key ${KEY} goes on to the next`;
    choose(select, new URLSearchParams(location.search).get(STORED) ?? stored());
    select.addEventListener('change', () => keep(select.value));
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event, KEY)) return;
      select.selectedIndex = (select.selectedIndex + 1) % select.length;
      keep(select.value);
    });
  }
}

function choose(select: HTMLSelectElement, wanted: string | null): void {
  const known = [...select.options].some(({ value }) => value === wanted);
  if (wanted !== null && known) select.value = wanted;
}

function keep(value: string): void {
  const address = new URL(location.href);
  if (value === USUAL) address.searchParams.delete(STORED);
  else address.searchParams.set(STORED, value);
  history.replaceState(null, '', address);
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

customElements.define('notes-choice', NotesChoice);
