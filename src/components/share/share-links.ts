/**
 * Adds to the links of a claim what needs script: buttons that copy its address, alone or after
 * its quote, and one that hands it to another app where the browser can. Says what came of it.
 */
class ShareLinks extends HTMLElement {
  readonly #output = document.createElement('output');

  connectedCallback(): void {
    const buttons = [this.#button('Copy link', () => this.#copy(this.#address()))];
    if (this.dataset.quote !== undefined) {
      const text = () => `${this.#quote()} ${this.#address()}`;
      buttons.push(this.#button('Copy quote with link', () => this.#copy(text())));
    }
    if ('share' in navigator) buttons.push(this.#button('Share …', () => this.#share()));
    this.prepend(...buttons);
    this.append(this.#output);
  }

  #button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => void act());
    return button;
  }

  /** In full: the build may not know the site's host; the browser does. */
  #address(): string {
    return new URL(this.dataset.link ?? '', document.baseURI).href;
  }

  #quote(): string {
    return this.dataset.quote ?? '';
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#output.value = 'Copied.';
    } catch {
      const words = document.createElement('span');
      words.textContent = text;
      this.#output.replaceChildren('The browser does not let this page copy. Selected: ', words);
      getSelection()?.selectAllChildren(words);
    }
  }

  async #share(): Promise<void> {
    const { title } = document;
    try {
      await navigator.share({ title, text: this.#quote(), url: this.#address() });
    } catch (error) {
      const left = error instanceof DOMException && error.name === 'AbortError';
      this.#output.value = left ? '' : 'The browser could not share this.';
    }
  }
}

customElements.define('share-links', ShareLinks);
