import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Titles in any script stay as they are, for which the formatter's own escapes must be off, and
// the items' own ids are the citation keys.
const config = plugins.config.get('@bibtex');
config.format.asciiOnly = false;
config.format.useIdAsLabel = true;
config.format.checkLabel = false;

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** The text as TeX takes it; `<` and `>` too, which the formatter would read as markup. */
const tex = (text: string): string =>
  text.replace(/[\\~^<>&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`);

const TEXTS = ['title', 'container-title', 'publisher', 'genre', 'note'] as const;

function texItem(item: CSL): CSL {
  const texts = TEXTS.flatMap((key) => {
    const text = item[key];
    return text === undefined ? [] : [[key, tex(text)] as const];
  });
  const author = item.author?.map((name) =>
    Object.fromEntries(Object.entries(name).map(([part, text]) => [part, tex(text)])),
  );
  return { ...item, ...Object.fromEntries(texts), ...(author && { author }) };
}

/** Items as BibTeX, in UTF-8, with their ids as keys. */
export function toBibtex(items: readonly CSL[]): string {
  const text = String(new Cite(items.map(texItem)).format('bibtex'));
  // The address stands in `url`; in `howpublished` TeX would choke on its "%" and "_".
  return `${text.replace(/^\thowpublished = \{.*\},\n/gm, '').trim()}\n`;
}

/** A field of RIS, which is one line and holds no control characters. */
const risLine = (tag: string, text: string): string =>
  `${tag}  - ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}\r\n`;

/** Dates with two digits for month and day, as the format asks for. */
const padded = (date: string): string => date.replace(/\/(?=\d\/)/g, '/0');

/**
 * Items as RIS. The library chooses tags and types; its own lines would be cut after 70
 * characters, in the middle of a word or an address, and its ids after 20.
 */
export function toRis(items: readonly CSL[]): string {
  return new Cite([...items])
    .format('ris', { format: 'object' })
    .map(({ TY = 'GEN', ...fields }, index) =>
      [
        risLine('TY', [TY].flat().join()),
        ...Object.entries({ ...fields, ID: String(items[index]?.id ?? '') }).flatMap(
          ([tag, value]) =>
            [value].flat().map((text) => risLine(tag, tag === 'DA' ? padded(text) : text)),
        ),
        'ER  - \r\n',
      ].join(''),
    )
    .join('\r\n');
}
