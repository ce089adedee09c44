import type { CSLName } from '@citation-js/core';
import { parse } from '@citation-js/name';
import type { Source } from '../schemas/source.ts';

/** Words that stand in the names of bodies and hardly ever in those of people. */
const BODY =
  /\b(?:academy|agency|association|board|bureau|center|centre|committee|council|department|desk|editorial|foundation|group|institute|ltd|media|ministry|network|news|office|online|organi[sz]ation|press|reporters?|service|society|staff|team|times|university|writers?)\b/i;

/** Several people in one line: "A. Mill and B. Lund", "A. Mill; B. Lund". */
const BETWEEN = /\s*;\s*|\s*&\s*|,?\s+and\s+/;

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Whether a name is a body's, as far as the name itself tells. */
function looksLikeBody(name: string): boolean {
  const oneWord = !/\s/.test(name.trim());
  const capitalsOnly = /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
  return oneWord || capitalsOnly || BODY.test(name);
}

/**
 * The authors of a source as CSL has them: people with family and given name, bodies in one piece.
 * Where nobody said which it is, the name has to tell, and in doubt it is left in one piece.
 */
export function authorsOf({
  author: written,
  authorIs,
  publisher,
}: Pick<Source, 'author' | 'authorIs' | 'publisher'>): CSLName[] {
  // The library throws at an empty name and at any white space but a plain one.
  const author = oneLine(written ?? '');
  if (author === '') return [];
  const body =
    authorIs === null ? author === publisher || looksLikeBody(author) : authorIs === 'body';
  if (body) return [{ literal: author }];
  return author
    .split(BETWEEN)
    .filter((name) => name !== '')
    .map((name) => parse(name));
}
