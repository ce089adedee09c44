import type { CSLName } from '@citation-js/core';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A line of text as TeX takes it; two hyphens or quotes in a row would be drawn as one sign. */
export const tex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\~^<>&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`)
    .replace(/([-`'])(?=\1)/g, '$1{}');

/** Braces keep a value in one piece and its capitals as they are. */
export const whole = (text: string): string => `{${tex(text)}}`;

/** A title: styles that set titles in small letters leave the words in braces, those with capitals. */
export const texTitle = (text: string): string =>
  tex(text).replace(/(?<=\s)[^\s{}\\]*\p{Lu}[^\s{}\\]*/gu, '{$&}');

/** Names as a list; braces keep one in one piece: commas, "and" and particles in it. */
export function texNames(names: readonly CSLName[]): string {
  return names
    .map(({ literal, family = '', given, suffix }) =>
      literal === undefined
        ? [family, suffix, given]
            .filter((part) => part !== undefined)
            .map(tex)
            .join(', ')
        : whole(literal),
    )
    .join(' and ');
}

/**
 * A field of an entry and its value as TeX, which stands in braces unless it is the name of a
 * string; without one where there is nothing to say.
 */
export type Field = readonly [name: string, value: string | undefined, isString?: boolean];

export function texEntry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value, isString = false]) =>
    value ? [`\t${name} = ${isString ? value : `{${value}}`},\n`] : [],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}
