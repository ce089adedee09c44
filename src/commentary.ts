import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { questionsDir } from './content.ts';
import { plainText } from './markdown/plain-text.ts';
import type { Notes } from './views/spread.ts';

/** The notes that editors wrote on questions, by the ids of the questions. */
export async function readNotes(): Promise<CollectionEntry<'questions'>[]> {
  // Astro warns of a collection that is asked for and empty.
  if (!existsSync(questionsDir)) return [];
  const files = await getCollection('questions');
  return files.filter(({ body = '' }) => body.trim() !== '');
}

/** The same as plain text, with who signs. */
export async function readPlainNotes(): Promise<Notes> {
  const notes = await readNotes();
  return new Map(notes.map(({ id, body = '', data }) => [id, { text: plainText(body), ...data }]));
}
