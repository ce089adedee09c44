/** Puts the site's host, which the build may not know and the browser does, into the code. */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('pre');
    const { path = '' } = this.dataset;
    if (code === null) return;
    const full = new URL(path, document.baseURI).href;
    code.textContent = code.textContent.replace(`src="${path}"`, () => `src="${full}"`);
    this.querySelector('[data-no-host]')?.remove();
  }
}

customElements.define('embed-code', EmbedCode);
