/**
 * Adds to a picture what needs script: a button that copies it as an image and one that saves it.
 * The image is drawn from the page's own picture and carries its title, its sources and its address.
 */
const MARGIN = 40;
const SHARPNESS = 2;
/** An image has only the fonts of the machine, whose letters may be wider than the page's. */
const WIDER = 1.15;
const INK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'paint-order', 'opacity'];
const TYPE = ['font-family', 'font-size', 'font-weight', 'font-variant-numeric'];
const SVG = 'http://www.w3.org/2000/svg';

type Style = readonly [size: number, weight: number, family: '--serif' | '--sans', colour: string];
const TITLE: Style = [26, 620, '--serif', '--ink'];
const LINE: Style = [15, 400, '--sans', '--soft'];

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
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#png() })]);
    this.#output.value = 'Copied.';
  }

  async #save(): Promise<void> {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await this.#png());
    link.download = `${this.dataset.name ?? 'picture'}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#output.value = 'Saved.';
  }

  async #png(): Promise<Blob> {
    const svg = this.#draw();
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SHARPNESS;
    canvas.height = image.height * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
    });
  }

  /** The widest drawing on the colour of the page, its words above it and its sources below. */
  #draw(): SVGElement {
    const chart = this.querySelector<SVGSVGElement>('svg.wide');
    const { title = '', line = '', sources = '', path = '' } = this.dataset;
    const { width = 0, height = 0 } = chart?.viewBox.baseVal ?? {};
    const page = element('svg', { width: width + 2 * MARGIN });
    const ground = element('rect', { width: '100%', height: '100%', fill: ofPage('--paper') });
    page.append(ground);
    let y = write(page, title, TITLE, MARGIN / 2, width);
    y = write(page, line, LINE, y, width) + 16;
    if (chart) {
      const copy = inked(chart);
      for (const [name, value] of Object.entries({
        x: MARGIN,
        y,
        width,
        height,
        overflow: 'visible',
      }))
        copy.setAttribute(name, String(value));
      page.append(copy);
    }
    y += height + 16;
    for (const source of sources.split('\n')) y = write(page, source, LINE, y, width);
    y = write(page, new URL(path, document.baseURI).href, LINE, y, width);
    page.setAttribute('height', String(y + MARGIN / 2));
    return page;
  }
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** What a custom property of the page comes to, as a colour where it is one. */
function ofPage(property: string): string {
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.color = `var(${property})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The drawing with the styles of the page written into it, since an image knows none. */
function inked(chart: SVGSVGElement): SVGElement {
  const copy = element('svg', { viewBox: chart.getAttribute('viewBox') ?? '' });
  copy.append(...[...chart.children].map((child) => child.cloneNode(true)));
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [at, original] of chart.querySelectorAll<SVGElement>('*').entries()) {
    const style = getComputedStyle(original);
    for (const name of /^t(ext|span)$/.test(original.tagName) ? [...INK, ...TYPE] : INK)
      copies[at]?.setAttribute(name, style.getPropertyValue(name));
    copies[at]?.removeAttribute('href');
  }
  return copy;
}

/** Writes a text in lines of the width, from a height down, and gives the height beneath it. */
function write(page: SVGElement, text: string, style: Style, top: number, width: number) {
  const [size, weight, property, colour] = style;
  const family = getComputedStyle(document.documentElement).getPropertyValue(property);
  const rule = document.createElement('canvas').getContext('2d');
  if (rule) rule.font = `${weight} ${size}px ${family}`;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if ((rule?.measureText(longer).width ?? 0) * WIDER > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const type = { 'font-family': family, 'font-size': size, 'font-weight': weight };
  for (const [at, words] of lines.entries()) {
    const y = top + (at + 1) * size * 1.4;
    const made = element('text', { x: MARGIN, y, fill: ofPage(colour), ...type });
    made.textContent = words;
    page.append(made);
  }
  return top + lines.length * size * 1.4;
}

customElements.define('send-picture', SendPicture);
