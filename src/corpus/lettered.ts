import type { Source } from '../schemas/source.ts';
import type { Lettered } from '../signs/elements.ts';
import type { Corpus } from './corpus.ts';

/** A source as its letter shows it. */
export function lettered(corpus: Corpus, source: Source): Lettered {
  return { sign: source.sign, title: source.title, colour: corpus.colourOf(source) };
}
