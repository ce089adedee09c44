import { count, list } from '../format/words.ts';
import type { Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';

/**
 * How many sources speak to a question and from how many origins, where that can be told: a passage
 * that stands word for word in several is one origin, and of figures at least one source says where
 * it has its own from: "3 sources, 1 origin: the customs office".
 */
export function originsLine(corpus: Corpus, { kind, positions }: Question): string | null {
  const all = [...new Set(positions.map(({ source }) => source))];
  if (kind === 'same-words')
    return `The passage stands word for word, or nearly, in ${count(all.length, 'source')}; it counts as one origin`;
  const origins = new Set(positions.flatMap(({ origin }) => origin ?? []));
  if (origins.size === 0) return null;
  const telling = new Set(
    positions.filter(({ origin }) => origin !== null).map(({ source }) => source),
  );
  const others = all.filter((source) => !telling.has(source)).map((id) => corpus.source(id).sign);
  const named = `${count(all.length, 'source')}, ${count(origins.size, 'origin')}: ${list([...origins])}`;
  if (others.length === 0) return named;
  return `${named}; ${list(others)} ${others.length === 1 ? 'does' : 'do'} not say where the figure comes from`;
}
