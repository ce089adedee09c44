import { pngOf, saveFile } from '../../picture-file.ts';
import { drawn } from './drawn.ts';

/**
 * Adds to a picture what needs script: a button that copies it as an image and one that saves it.
 * The image is drawn from the page's own picture and carries its title, its sources and its address.
 */
class SendPicture extends HTMLElement {
  readonly #output = document.createElement('output');

  connectedCallback(): void {
    const row = document.createElement('p');
    row.className = 'send';
    if ('ClipboardItem' in window) row.append(this.#button('Copy picture', () => this.#copy()));
    row.append(
      this.#button('Save picture', () => this.#save()),
      this.#output,
    );
    this.append(row);
  }

  #button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      act().catch(() => (this.#output.value = 'The browser does not let this page do that.'));
    });
    return button;
  }

  async #copy(): Promise<void> {
    // A browser that asks for a press of the button asks for it at once: the image may come later.
    const image = pngOf(drawn(this));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    this.#output.value = 'Copied.';
  }

  async #save(): Promise<void> {
    saveFile(await pngOf(drawn(this)), `${this.dataset.name ?? 'picture'}.png`);
    this.#output.value = 'Saved.';
  }
}

customElements.define('send-picture', SendPicture);
