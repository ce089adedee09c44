import { count, list, spelled } from '../format/words.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';

/**
 * From how many origins that which sources say comes, where that can be told: a passage that stands
 * word for word in several is one origin; of figures all must say where they are from to be counted
 * so ("3 sources, 1 origin: the customs office"), else those that do are told, each for itself.
 */
export function originsLine(corpus: Corpus, question: Question): string | null {
  const { kind, positions } = question;
  const sources = new Set(positions.map(({ source }) => source)).size;
  if (kind === 'same-words')
    return `The passage stands word for word, or nearly, in ${count(sources, 'source')}; it counts as one origin`;
  const figures = figuresIn(corpus, question);
  const given = figures.flatMap(({ origin, ...figure }) =>
    origin === null ? [] : [{ ...figure, origin }],
  );
  if (given.length === 0) return null;
  const origins = [...new Set(given.map(({ origin }) => origin))];
  if (given.length === figures.length)
    return `${count(sources, 'source')}, ${count(origins.length, 'origin')}: ${list(origins)}`;
  return `An origin is given for ${spelled(given.length)} of the ${count(figures.length, 'figure')}: ${list(given.map(({ source, quote, origin }) => `${corpus.source(source).sign} has “${quote}” from ${origin}`))}`;
}

type Figure = Pick<Quantity, 'source' | 'quote' | 'origin'>;

/** The figures that a question is on, each once: of one that was worked out those that it takes. */
function figuresIn(corpus: Corpus, { positions }: Question): Figure[] {
  const ids = new Set(
    positions.flatMap(({ fact, implied, from }) =>
      implied && from.length > 0 ? from : (fact ?? []),
    ),
  );
  const unread = positions.filter(({ fact }) => fact === null);
  return [
    ...corpus.quantities.filter(({ id }) => ids.has(id)),
    ...unread.map(({ source, words, origin }) => ({ source, quote: words, origin })),
  ];
}
