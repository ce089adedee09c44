/** Copies the text it holds, and says whether that went well. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector<HTMLElement>('[data-copied]');
    const buttons = this.querySelector<HTMLElement>('.buttons');
    if (text === null || buttons === null) return;
    buttons.hidden = false;
    buttons.querySelector('button')?.addEventListener('click', () => void this.#copy(text));
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
