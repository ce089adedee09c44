import type { CSLName } from '@citation-js/core';
import humanparser from 'humanparser';
import type { Author } from '../schemas/author.ts';
import type { Source } from '../schemas/source.ts';

/** What follows some names elsewhere is the whole family name of others. */
const OPTIONS = { ignoreSuffix: ['i', 'v', 'ma', 'pe'] };

const wordsOf = (text: string): string =>
  text
    .match(/[^\s,]+/g)
    ?.toSorted()
    .join(' ') ?? '';

/** A name of one part, or one that the library gives back with other words, stays in one piece. */
function parsed(name: string): CSLName {
  const parts = humanparser.parseName(name, OPTIONS);
  const family = parts.lastName ?? '';
  const given = [parts.firstName, parts.middleName].filter(Boolean).join(' ');
  const whole = [given, family, parts.suffix].join(' ');
  if (family === '' || given === '' || wordsOf(whole) !== wordsOf(name)) return { literal: name };
  return { family, given, ...(parts.suffix === undefined ? {} : { suffix: parts.suffix }) };
}

function named(author: Author): CSLName {
  if (typeof author === 'string') return parsed(author);
  if ('body' in author) return { literal: author.body };
  const { family, given, suffix } = author;
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/**
 * The authors of a source as CSL has them: people with family and given name, bodies in one piece.
 * A byline whose authors nobody listed stays in one piece, since who is a person, where one name
 * ends and which is the family's cannot be told from the letters.
 */
export function authorsOf({ author, authors }: Pick<Source, 'author' | 'authors'>): CSLName[] {
  if (authors.length > 0) return authors.map(named);
  return author === null ? [] : [{ literal: author }];
}

/** A person's name in its usual order, "Ada van der Berg Jr.". */
export function inOrder({ literal, given, family, suffix }: CSLName): string {
  return literal ?? [given, family, suffix].filter(Boolean).join(' ');
}

/**
 * The name of a body for formats in which a comma or a semicolon would part it: without them, since
 * those have no way to write one.
 */
export function inOnePiece(name: string): string {
  return name.replace(/\s*[,;]+\s*/g, ' ').trim();
}
