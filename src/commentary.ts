import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { questionsDir } from './content.ts';

/** The notes that editors wrote on questions, by the ids of the questions. */
export async function readNotes(): Promise<CollectionEntry<'questions'>[]> {
  // Astro warns of a collection that is asked for and empty.
  if (!existsSync(questionsDir)) return [];
  const files = await getCollection('questions');
  return files.filter(({ body = '' }) => body.trim() !== '');
}
