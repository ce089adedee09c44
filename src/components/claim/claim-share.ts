/** Copies a claim's address, alone or after its quote, and shows the address in full. */
class ClaimShare extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const buttons = this.querySelector<HTMLElement>('.buttons');
    if (link === null || buttons === null) return;
    this.#showAddress(link);
    buttons.hidden = false;
    buttons.addEventListener('click', ({ target }) => {
      const kind = target instanceof HTMLElement ? target.dataset.copy : undefined;
      if (kind === 'link') void this.#copy(link.href);
      if (kind === 'quote') void this.#copy(`${this.dataset.quote ?? ''} ${link.href}`);
    });
  }

  /** The build may not know the site's host; the browser does. */
  #showAddress(link: HTMLAnchorElement): void {
    link.textContent = link.href;
    const cited = this.querySelector('[data-address]');
    if (cited) cited.textContent = link.href;
  }

  async #copy(text: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const output = this.querySelector('output');
    if (output) output.value = copied ? 'Copied.' : 'The browser does not let this page copy.';
  }
}

customElements.define('claim-share', ClaimShare);
