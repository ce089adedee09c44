import { count, list } from '../format/words.ts';
import type { Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';

/**
 * How many sources speak to a question and from how many origins, where at least one says where
 * its figure comes from: "3 sources, 1 origin: the customs office".
 */
export function originsLine(corpus: Corpus, { positions }: Question): string | null {
  const origins = new Set(positions.flatMap(({ origin }) => origin ?? []));
  if (origins.size === 0) return null;
  const all = [...new Set(positions.map(({ source }) => source))];
  const telling = new Set(
    positions.filter(({ origin }) => origin !== null).map(({ source }) => source),
  );
  const silent = all.filter((source) => !telling.has(source)).map((id) => corpus.source(id).sign);
  const named = `${count(all.length, 'source')}, ${count(origins.size, 'origin')}: ${list([...origins])}`;
  if (silent.length === 0) return named;
  return `${named}; ${list(silent)} ${silent.length === 1 ? 'does' : 'do'} not say where the figure comes from`;
}
