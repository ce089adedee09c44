import { ANY_HOST } from '../../cite/any-host.ts';

/** Copies the text it holds, with its italics where it has any, and says whether that went well. */
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
    for (const template of this.querySelectorAll('template')) {
      const { content } = template;
      const texts = document.createNodeIterator(content, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        node.nodeValue = node.nodeValue?.replaceAll(ANY_HOST, location.origin) ?? '';
      }
      template.parentElement?.replaceChildren(content);
    }
  }

  async #copy(text: HTMLElement): Promise<void> {
    const copied = await navigator.clipboard.write([clipping(text)]).then(
      () => true,
      () => false,
    );
    if (!copied) getSelection()?.selectAllChildren(text);
    const output = this.querySelector('output');
    if (output) output.value = copied ? 'Copied.' : 'Not copied; the text is selected.';
  }
}

/** Plain text for every program, and HTML without the page's own attributes for those that take it. */
function clipping(text: HTMLElement): ClipboardItem {
  const plain = new Blob([text.innerText.trim()], { type: 'text/plain' });
  if (text.querySelector('i') === null) return new ClipboardItem({ 'text/plain': plain });
  const bare = document.createElement('div');
  for (const { childNodes } of text.querySelectorAll('p')) {
    const paragraph = document.createElement('p');
    paragraph.append(...Array.from(childNodes, (node) => node.cloneNode(true)));
    bare.append(paragraph);
  }
  const html = new Blob([bare.innerHTML], { type: 'text/html' });
  return new ClipboardItem({ 'text/plain': plain, 'text/html': html });
}

customElements.define('copy-text', CopyText);
