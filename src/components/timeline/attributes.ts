const SVG = 'http://www.w3.org/2000/svg';

/** Writes the attributes of an element that are not as they should be; `undefined` takes one away. */
export function set(
  element: Element,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
      continue;
    }
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/** Writes the text of an element where it is another: a node that comes or goes is costly in a zoom. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A new SVG element. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const made = document.createElementNS(SVG, name);
  if (!(made instanceof SVGElement)) throw new TypeError(`${name} is no SVG element`);
  set(made, attributes);
  return made;
}
