import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A tree as an XML document in UTF-8, without the characters that XML forbids. There are no CDATA
 * sections, and what would end one must not stand in text.
 */
export function xmlDocument(tree: Root | Root['children'][number]): string {
  const xml = toXml(tree).replace(NOT_XML, '').replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
