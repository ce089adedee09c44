const KEY = 'm';
const STORED = 'marks-key';

/** Hides all marks with a key and shows again with it those that were shown before. */
class MarksFilter extends HTMLElement {
  #before = 'all';

  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[name="key"]');
    const label = box?.closest('label');
    if (!box || !label) return;
    label.hidden = false;
    box.checked = stored() !== 'off';
    box.addEventListener('change', () => store(box.checked ? 'on' : 'off'));
    document.addEventListener('keydown', (event) => {
      if (box.checked && isShortcut(event)) this.#toggle();
    });
  }

  #toggle(): void {
    const chosen = this.querySelector<HTMLInputElement>('input[name="marks"]:checked');
    const shown = chosen?.value ?? 'all';
    if (shown !== 'none') this.#before = shown;
    const wanted = shown === 'none' ? this.#before : 'none';
    const radio = this.querySelector<HTMLInputElement>(`input[value="${CSS.escape(wanted)}"]`);
    if (radio) radio.checked = true;
  }
}

function isShortcut({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== KEY || altKey || ctrlKey || metaKey) return false;
  return !(target instanceof Element && target.matches('select, textarea, input[type="search"]'));
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

customElements.define('marks-filter', MarksFilter);
