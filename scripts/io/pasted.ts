/** A sign that a text was pasted with what is no part of its words, and where it stands. */
export interface PastedSign {
  /** The 1-based line. */
  readonly line: number;
  /** What stands there, as the end of a sentence with the file as its subject. */
  readonly what: string;
}

/** Signs of what is no plain text, each by a pattern and by how often it must stand in a text. */
const SIGNS: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly least: number;
}[] = [
  {
    what: 'has tags of HTML',
    pattern:
      /<!doctype html|<\/(?:a|article|b|body|div|em|h[1-6]|head|html|i|li|p|script|span|strong|style|table|td|tr|ul)>/giu,
    least: 1,
  },
  {
    what: 'has character codes of HTML',
    pattern: /&(?:[lr][ds]quo|amp|hellip|[mn]dash|middot|nbsp|quot|#\d{2,5}|#x[\da-f]{2,5});/giu,
    least: 1,
  },
  {
    what: 'has words broken at the ends of lines',
    pattern: /\p{Ll}-\n[^\S\n]*\p{Ll}{2}/gu,
    least: 2,
  },
  {
    what: 'has the heads of an e-mail or of its parts',
    pattern: /^(?:content-(?:transfer-encoding|type)|message-id|mime-version|received): /gimu,
    least: 1,
  },
  { what: 'is quoted-printable', pattern: /=(?:[EC][0-9A-F]=[89AB][0-9A-F]|20)|=\n/gu, least: 2 },
  { what: 'is JSON', pattern: /^\s*(?:\{|\[\s*\{)\s*"[^"\n]+"\s*:/gu, least: 1 },
  {
    what: 'is a table',
    pattern: /^[^,\n]+(?:,[^\s,][^,\n]*){2,}$|^[^\t\n]+(?:\t[^\t\n]+){2,}$/gmu,
    least: 3,
  },
  {
    what: 'has the words of a web page around the article',
    pattern:
      /^(?:accept all(?: cookies)?|manage (?:cookies|options|preferences)|skip to (?:main )?content|we value your privacy|sign up for (?:our|the) .{0,40}newsletter.*|copyright .{0,60}all rights reserved\.?)$/gimu,
    least: 2,
  },
  {
    what: 'has the buttons and lists of a web page around the article',
    pattern:
      /^(?:advertisement|(?:log|sign) in|menu|most (?:popular|read|viewed)|reject all(?: cookies)?|share (?:on|via) \S+|subscribe(?: now)?|(?:this|our) (?:web)?site uses cookies.*|trending(?: now)?|\d+ comments?)$/gimu,
    least: 3,
  },
  {
    what: 'has the changes and comments of a word processor',
    pattern:
      /\[comment [a-z]{1,4}\d+:|^(?:deleted|formatted): |error! (?:bookmark|reference source) not/gimu,
    least: 1,
  },
  {
    what: 'has the marks of a wiki',
    pattern: /\{\{[a-z][^{}\n]*\}\}|\[\[[^\]\n]+\]\]|^==+ .* ==+$/gimu,
    least: 1,
  },
  { what: 'has links of Markdown', pattern: /\]\(https?:\/\//gu, least: 1 },
];

/** The signs in a text that more than its words were pasted, in the order of the list. */
export function pastedSigns(text: string): PastedSign[] {
  return SIGNS.flatMap(({ what, pattern, least }) => {
    const found = [...text.matchAll(pattern)];
    const [first] = found;
    if (first === undefined || found.length < least) return [];
    return [{ what, line: text.slice(0, first.index).split('\n').length }];
  });
}

/** The kind of file whose inside a text is: a PDF, a word processor's; undefined of a plain text. */
export function insideOf(text: string): string | undefined {
  const head = text.trimStart().slice(0, 16);
  if (head.startsWith('%PDF-')) return 'a PDF file';
  if (head.startsWith('%!PS')) return 'a PostScript file';
  if (head.startsWith('{\\rtf')) return 'an RTF file';
  return undefined;
}
