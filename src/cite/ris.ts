import type { CSL, CSLName, CSLType } from '@citation-js/core';
import { inOnePiece } from './author.ts';
import { isoDate } from './iso-date.ts';

/** Types that reference managers read back as what they are; the general one they take for a paper. */
const TYPES: Partial<Record<CSLType, string>> = {
  'article-newspaper': 'NEWS',
  'post-weblog': 'BLOG',
};

/** "Last name,first name,suffix". */
function nameOf(name: CSLName): string {
  if (name.literal !== undefined) return inOnePiece(name.literal);
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(',');
}

/** A note of a body's name as it is written, where the field for it cannot hold that. */
function inFull({ literal }: CSLName): string | undefined {
  return literal === undefined || inOnePiece(literal) === literal
    ? undefined
    : `author as written: ${literal}`;
}

/** "YYYY/MM/DD/other", what is not known left empty; what else there is to say is that it is about then. */
function dateOf(item: CSL): string | undefined {
  const date = isoDate(item);
  if (date === undefined) return undefined;
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day, item.issued?.circa ? 'circa' : ''].join('/');
}

function fieldsOf(item: CSL): readonly (readonly [tag: string, value: string | undefined])[] {
  return [
    ['TY', TYPES[item.type] ?? 'ELEC'],
    ['ID', String(item.id)],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', isoDate(item)?.slice(0, 'YYYY'.length)],
    ['DA', dateOf(item)],
    ['M3', item.genre],
    ['AB', item.abstract],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ...(item.author ?? []).map((name) => ['N1', inFull(name)] as const),
  ];
}

/** A field of RIS, which is one line and holds no control characters. */
const line = (tag: string, text: string): string =>
  `${tag}  - ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}\r\n`;

function recordOf(item: CSL): string {
  const lines = fieldsOf(item).flatMap(([tag, value]) => (value ? [line(tag, value)] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** Items as RIS, by its specification of 2011. */
export function toRis(items: readonly CSL[]): string {
  return items.map(recordOf).join('\r\n');
}
