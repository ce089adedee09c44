import type { Position, Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';

/** The places of an event that a position is on, where a question compares them; null elsewhere. */
export function placesCompared(
  corpus: Corpus,
  { rule }: Pick<Question, 'rule'>,
  { fact }: Position,
): readonly string[] | null {
  return rule === 'event-places' && fact !== null ? corpus.event(fact).places : null;
}
