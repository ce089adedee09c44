const MARGIN = 40;
/** Pixels across the picture, the words of a row, and what stands behind the plot: its scale. */
const WIDTH = 1080;
const WORDS = 280;
const BEHIND = 56;
const AIR = 8;
/** An image has only the fonts of the machine, whose letters may be wider than the page's. */
const WIDER = 1.15;
const INK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'paint-order', 'opacity'];
const TYPE = ['font-family', 'font-size', 'font-weight', 'font-variant-numeric'];
const SVG = 'http://www.w3.org/2000/svg';

/** How words are set; a colour is one of the page’s by its name, or any that SVG knows. */
type Style = readonly [size: number, weight: number, family: '--serif' | '--sans', colour: string];
const TITLE: Style = [26, 620, '--serif', '--ink'];
const LINE: Style = [15, 400, '--sans', '--soft'];
const GIVEN: Style = [15, 600, '--sans', '--ink'];

/** A question's picture as an SVG file, with its words above it and its sources below. */
export function drawn(picture: HTMLElement): string {
  const { title = '', line = '', sources = '', path = '' } = picture.dataset;
  const page = element('svg', { width: WIDTH });
  page.append(element('rect', { width: '100%', height: '100%', fill: ofPage('--paper') }));
  const room = WIDTH - 2 * MARGIN;
  let y = write(page, title, TITLE, MARGIN / 2, room);
  y = write(page, line, LINE, y, room) + 2 * AIR;
  y = plots(picture, page, y) + 3 * AIR;
  for (const source of sources.split('\n')) y = write(page, source, LINE, y, room);
  y = write(page, new URL(path, document.baseURI).href, LINE, y, room);
  page.setAttribute('height', String(y + MARGIN / 2));
  return new XMLSerializer().serializeToString(page);
}

/** Draws the axis and the rows from a height down, the lines of the axis behind them. */
function plots(picture: HTMLElement, page: SVGElement, top: number): number {
  const hasWords = picture.querySelector('.name') !== null;
  const x = MARGIN + (hasWords ? WORDS : 0);
  const width = WIDTH - MARGIN - BEHIND - x;
  const [head, ...rows] = [...picture.querySelectorAll<HTMLElement>('.line:not(.grid)')];
  let y = head ? row(head, page, { x, y: top, width }) : top;
  const under = y;
  const drawnRows = element('g', {});
  for (const one of rows) y = row(one, drawnRows, { x, y, width });
  const lines = picture.querySelector<SVGSVGElement>('.grid-lines');
  if (lines) page.append(inked(lines, { x, y: under, width, height: y - under }));
  page.append(drawnRows);
  return y;
}

/** Draws a row, its words beside its plot, and gives the height beneath it. */
function row(
  line: HTMLElement,
  page: SVGElement,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): number {
  const plot = line.querySelector<SVGSVGElement>('.cell > svg');
  const height = Number(plot?.getAttribute('height') ?? 0);
  if (plot) page.append(inked(plot, { x, y, width, height }));
  let under = y;
  for (const [words, style] of wordsOf(line))
    under = write(page, words, style, under, WORDS - 2 * AIR);
  return Math.max(y + height, under) + AIR;
}

/** Who gives what a row shows, how much or when that is, and what else is told of it. */
function wordsOf(line: HTMLElement): (readonly [string, Style])[] {
  const letter = line.querySelector('.letter');
  const given = line.querySelector('.given');
  if (!letter || !given) return [];
  const [amount, ...rest] = [...given.childNodes].map(textOf);
  const told = rest.join(' ').replace(/^[,\s]+/, '');
  const colour = getComputedStyle(letter).color;
  return [
    [textOf(letter.parentElement), [15, 600, '--sans', colour]],
    [amount ?? '', GIVEN],
    ...(told === '' ? [] : [[told, LINE] as const]),
  ];
}

function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

type Attributes = Readonly<Record<string, string | number>>;

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** What a colour of the page comes to; one that has no name there is what it is. */
function ofPage(colour: string): string {
  if (!colour.startsWith('--')) return colour;
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.color = `var(${colour})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The drawing with the styles of the page written into it, since an image knows none. */
function inked(chart: SVGSVGElement, place: Attributes): SVGElement {
  const copy = element('svg', { ...place, overflow: 'visible' });
  copy.append(...[...chart.children].map((child) => child.cloneNode(true)));
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of chart.querySelectorAll<SVGElement>('*').entries()) {
    const made = copies[at];
    const style = getComputedStyle(original);
    // Labels stand in the page for a narrower plot and for one as wide as this.
    const isFine = original.matches('.fine');
    if (original.matches('.coarse') || (style.display === 'none' && !isFine)) made?.remove();
    for (const name of /^t(ext|span)$/.test(original.tagName) ? [...INK, ...TYPE] : INK)
      made?.setAttribute(name, style.getPropertyValue(name));
    made?.removeAttribute('href');
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
