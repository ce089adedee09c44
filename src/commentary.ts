import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { commentaryDir, corpus } from './content.ts';
import { checkNotes } from './corpus/commentary.ts';

/**
 * What editors wrote on questions; a corpus need not have any.
 *
 * @throws an error that names the file where a note is on no question
 */
export async function readNotes(): Promise<CollectionEntry<'commentary'>[]> {
  // Astro warns of a collection that is asked for and empty.
  if (!existsSync(commentaryDir)) return [];
  const notes = await getCollection('commentary');
  const files = notes.map(({ id }) => [id, `${commentaryDir}/${id}.md`] as const);
  checkNotes(new Map(files), corpus.questions);
  return notes;
}
