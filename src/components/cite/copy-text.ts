import { ANY_HOST } from '../../cite/any-host.ts';

/** Copies the text it holds, and says whether that went well. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    this.#locate();
    const text = this.querySelector<HTMLElement>('[data-copied]');
    const buttons = this.querySelector<HTMLElement>('.buttons');
    if (text === null || buttons === null) return;
    buttons.hidden = false;
    buttons.querySelector('button')?.addEventListener('click', () => void this.#copy(text));
  }

  /** The build may not know the site's host; the browser does. */
  #locate(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-located]')) {
      part.textContent = part.dataset.located?.replaceAll(ANY_HOST, location.origin) ?? '';
    }
  }

  async #copy(text: HTMLElement): Promise<void> {
    const copied = await navigator.clipboard.writeText(text.innerText.trim()).then(
      () => true,
      () => false,
    );
    if (!copied) getSelection()?.selectAllChildren(text);
    const output = this.querySelector('output');
    if (output) output.value = copied ? 'Copied.' : 'Not copied; the text is selected.';
  }
}

customElements.define('copy-text', CopyText);
