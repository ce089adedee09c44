import { describe, expect, it } from 'vitest';
import { insideOf, pastedSigns } from '../../../scripts/io/pasted.ts';

describe('what was pasted with an article', () => {
  it.each([
    ['Lund\n<p>Exports rose.</p>', 2, 'tags of HTML'],
    ['<!DOCTYPE html>\n<html>', 1, 'tags of HTML'],
    ['Exports rose 5&nbsp;percent.', 1, 'character codes'],
    ['Rice ex-\nports fell by 5 per-\ncent.', 1, 'broken at the ends'],
    ['Subject: Exports\nContent-Type: text/plain\n\nThey rose.', 2, 'e-mail'],
    ['They rose 5=20percent. =E2=80=9CGood,=\n', 1, 'quoted-printable'],
    ['{"headline":"Exports rose"}', 1, 'JSON'],
    ['Land,Sum,Year\nNorland,5,2023\nSudland,7,2023', 1, 'a table'],
    ['Skip to main content\nWe value your privacy\nExports rose.', 1, 'web page'],
    ['Exports rose.\nMenu\nReject all\nMost read\n1 Rents fall', 2, 'buttons and lists'],
    ['Exports rose.\nDeleted: Rents fell.', 2, 'word processor'],
    ['Exports rose.[Comment AR1: check!]', 1, 'word processor'],
    ['Exports rose {{cite news}}.', 1, 'wiki'],
    ['Exports [rose](https://example.org).', 1, 'Markdown'],
  ])('%j', (text, line, what) => {
    expect(pastedSigns(text)[0]).toMatchObject({ line });
    expect(pastedSigns(text)[0]?.what).toContain(what);
  });

  it.each([
    'Rents are < 300 euros and > 200 euros, she said.',
    'Cookies are big business, and the firm accepts all of them.',
    'The <em> tag marks stress.',
    'A long-\nterm plan was signed.',
    'Exports rose, and imports, too, fell, he said.\nThey met, talked, and left.\nAll, or most, agreed, in part.',
    'AT&T and Marks & Spencer rose; a=20 holds.',
    'From: Lund to Varby. Subject: grain.',
  ])('is nothing in %j', (text) => {
    expect(pastedSigns(text)).toEqual([]);
  });

  it.each([
    ['%PDF-1.4\n1 0 obj', 'a PDF file'],
    ['{\\rtf1 Exports rose.}', 'an RTF file'],
    ['%!PS-Adobe-3.0', 'a PostScript file'],
    ['Exports rose by 5%.', undefined],
  ])('and the inside of a file is told: %j', (text, kind) => {
    expect(insideOf(text)).toBe(kind);
  });
});
