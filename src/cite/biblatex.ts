import type { CSL, CSLName } from '@citation-js/core';
import { isoDate } from './iso-date.ts';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A line of text as TeX takes it; two hyphens or quotes in a row would be drawn as one sign. */
const tex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\~^<>&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`)
    .replace(/([-`'])(?=\1)/g, '$1{}');

/** Braces keep the parts of a name that is one together: commas, "and" and particles in it. */
function nameOf({ literal, family = '', given, suffix }: CSLName): string {
  if (literal !== undefined) return `{${tex(literal)}}`;
  return [family, suffix, given]
    .filter((part) => part !== undefined)
    .map(tex)
    .join(', ');
}

/** A date of the Extended Date/Time Format: "~" says that it is about that day, month or year. */
function dateOf(item: CSL): string | undefined {
  const date = isoDate(item);
  return date && item.issued?.circa ? `${date}~` : date;
}

const text = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : tex(value);

/** Braces keep a value in one piece and its capitals as they are. */
const whole = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : `{${tex(value)}}`;

/** A title: styles that set titles in small letters leave the words in braces, those with capitals. */
const title = (value: string | undefined): string | undefined =>
  text(value)?.replace(/(?<=\s)[^\s{}\\]*\p{Lu}[^\s{}\\]*/gu, '{$&}');

/** The fields of `@online` in the manual of biblatex (3.19, 2.1.1 and 2.2), with a language. */
function fieldsOf(item: CSL): readonly (readonly [field: string, value: string | undefined])[] {
  return [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', title(item.title)],
    ['titleaddon', whole(item.genre)],
    // A list, in which a bare "and" would part two bodies.
    ['organization', whole(item['container-title'])],
    ['date', dateOf(item)],
    ['url', item.URL],
    ['langid', 'english'],
    ['abstract', text(item.abstract)],
    ['note', text(item.note)],
  ];
}

function entryOf(item: CSL): string {
  const fields = fieldsOf(item).flatMap(([field, value]) =>
    value ? [`\t${field} = {${value}},\n`] : [],
  );
  return `@online{${String(item.id)},\n${fields.join('')}}\n`;
}

/**
 * Items as entries of biblatex, in UTF-8, with their ids as keys. All are `@online`, whose fields
 * styles of biblatex print as they would those of a newspaper's article or a blog's post.
 */
export function toBiblatex(items: readonly CSL[]): string {
  return items.map(entryOf).join('\n');
}
