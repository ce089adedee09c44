import type { Corpus } from '../../src/schemas/corpus.ts';

/** A text to read, with the ISO date it was published on. */
export interface Dated {
  readonly text: string;
  readonly date: string | null;
}

/** Reads a text; it gives the number of things found, so that no work is skipped. */
export type Read = (article: Dated) => number;

/** What each reader gives, by its name; the annotator stands first. */
export const READERS = {
  annotator: 'names, times, figures, events, attributions, topics',
  'wink-nlp': 'sentences, parts of speech, entities',
} as const;

export type ReaderName = keyof typeof READERS;

export const READER_NAMES: readonly ReaderName[] = ['annotator', 'wink-nlp'];

/** Loads a reader, and nothing of the others. */
export async function openReader(name: ReaderName, corpus: Corpus): Promise<Read> {
  switch (name) {
    case 'annotator':
      return (await import('./readers/annotator.ts')).annotator(corpus);
    case 'wink-nlp':
      return (await import('./readers/wink-nlp.ts')).winkNlp();
  }
}

/** Milliseconds that a reader takes for some texts. */
export function timeOf(read: Read, texts: readonly Dated[]): number {
  const start = performance.now();
  for (const text of texts) read(text);
  return performance.now() - start;
}
