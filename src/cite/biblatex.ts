import type { CSL } from '@citation-js/core';
import { isoDate } from './iso-date.ts';
import { type Field, tex, texEntry, texNames, texTitle, whole } from './tex.ts';

/** A date of the Extended Date/Time Format: "~" says that it is about that day, month or year. */
function dateOf(item: CSL): string | undefined {
  const date = isoDate(item);
  return date && item.issued?.circa ? `${date}~` : date;
}

/** The fields of `@online` and `@misc` in the manual of biblatex (3.19, 2.1.1 and 2.2). */
function fieldsOf(item: CSL): Field[] {
  const { author, title, genre, abstract, note } = item;
  const container = item['container-title'];
  return [
    ['author', author && texNames(author)],
    ['title', title && texTitle(title)],
    ['titleaddon', genre && whole(genre)],
    // A list, in which a bare "and" would part two bodies.
    ['organization', container && whole(container)],
    ['date', dateOf(item)],
    ['url', item.URL],
    ['langid', 'english'],
    ['abstract', abstract && tex(abstract)],
    ['note', note && tex(note)],
  ];
}

/** The type for what is read on the web, of which biber asks an address; `@misc` has the same fields. */
const typeOf = ({ URL: address }: CSL): string => (address === undefined ? 'misc' : 'online');

/**
 * Items as entries of biblatex, in UTF-8, with their ids as keys. All are `@online`, whose fields
 * styles of biblatex print as they would those of a newspaper's article or a blog's post; those
 * whose address the build does not know are `@misc`.
 */
export function toBiblatex(items: readonly CSL[]): string {
  return items.map((item) => texEntry(typeOf(item), String(item.id), fieldsOf(item))).join('\n');
}
