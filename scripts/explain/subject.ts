import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { inferDate, inferTitle } from '../../src/annotator/source/infer.ts';
import { PublicationDate } from '../../src/schemas/date.ts';
import type { Source } from '../../src/schemas/source.ts';
import { InputError } from '../io/input-error.ts';
import type { Content } from '../io/read-content.ts';
import { readArticleFile } from '../io/read-text.ts';

/** An article to be explained. */
export interface Subject extends Pick<Source, 'id' | 'title' | 'date' | 'display'> {
  readonly text: string;
}

/**
 * The article of an id or a file name of the content, else the .txt file of that path, its title
 * and date read off the text.
 *
 * @param date the article's date instead, to the year, month or day
 * @throws InputError that lists the sources where there is neither, or where the date is none
 */
export function findSubject(content: Content, name: string, date?: string): Subject {
  if (date !== undefined && !PublicationDate.safeParse(date).success)
    throw new InputError(
      '--date',
      null,
      `“${date}” is no date.`,
      'Write it as 2024-08-20, 2024-08 or 2024.',
    );
  const subject = subjectOf(content, name);
  return date === undefined ? subject : { ...subject, date };
}

function subjectOf({ articles }: Content, name: string): Subject {
  const ids = articles.map(({ source }) => source.id);
  const file = name.endsWith('.txt') && existsSync(name) ? resolve(name) : undefined;
  const own = articles.find(
    ({ source, text }) =>
      source.id === name ||
      (source.file === basename(name) &&
        (file === undefined || readArticleFile(file).text === text)),
  );
  if (own !== undefined) return { ...own.source, text: own.text };
  if (file === undefined)
    throw new InputError(
      name,
      null,
      'is no source and no .txt file.',
      `Sources: ${ids.join(', ')}.`,
    );
  const { text } = readArticleFile(file);
  const id = basename(name);
  return {
    id,
    text,
    title: inferTitle(text) ?? id,
    date: inferDate(text)?.date ?? null,
    display: 'full',
  };
}
