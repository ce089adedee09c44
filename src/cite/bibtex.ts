import type { CSL } from '@citation-js/core';
import { isoDate } from './iso-date.ts';
import { type Field, tex, texEntry, texNames, texTitle, whole } from './tex.ts';

/** Strings that every style of BibTeX has a word for. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Styles know no field for an address: they print this as they print how a pamphlet was published. */
function published(item: CSL): string | undefined {
  const container = item['container-title'];
  const parts = [container && whole(container), item.URL && `\\url{${item.URL}}`];
  return parts.filter(Boolean).join(', ');
}

/** What a reader of the printed entry must know and no other field says. */
function noteOf({ genre, issued }: CSL): string {
  const first = genre && `${genre.charAt(0).toUpperCase()}${genre.slice(1)}`;
  return [first, issued?.circa ? 'dated by inference' : undefined].filter(Boolean).join('; ');
}

function fieldsOf(item: CSL): Field[] {
  const [year, month, day] = isoDate(item)?.split('-') ?? [];
  const { author, title = '', abstract } = item;
  return [
    ['author', author && texNames(author)],
    // Styles sort by authors and ask for this where there are none.
    ['key', author ? undefined : tex(title)],
    ['title', texTitle(title)],
    ['howpublished', published(item)],
    ['year', year],
    ['day', day],
    ['month', MONTHS[Number(month) - 1], true],
    ['note', tex(noteOf(item))],
    ['abstract', abstract && tex(abstract)],
  ];
}

/**
 * Items as entries of BibTeX itself, for styles older than biblatex (`plain`, `natbib`), in UTF-8,
 * with their ids as keys. All are `@misc`, the one type that asks for no page, journal or year; the
 * document loads the package `url` or `hyperref`.
 */
export function toBibtex(items: readonly CSL[]): string {
  return items.map((item) => texEntry('misc', String(item.id), fieldsOf(item))).join('\n');
}
