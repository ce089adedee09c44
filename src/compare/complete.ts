import type { Question } from '../schemas/question.ts';
import { absenceFinder, type Searchable } from './absent.ts';
import { termsOf } from '../words/terms.ts';
import { linkedByFacts } from './linked.ts';

/** What is searched for to tell who does not speak to a question. */
export interface Sought {
  readonly words: readonly string[];
  /** The last day of what it asks of; null where it asks of no time. */
  readonly about: string | null;
}

/**
 * Questions with every source that is absent from them, and why, and with links between those on
 * the same facts.
 *
 * @param soughtFor of a question by its id; without words of its own those of its title are sought
 */
export function completed(
  questions: readonly Question[],
  soughtFor: (id: string) => Sought,
  searchable: Searchable,
): Question[] {
  const absentFrom = absenceFinder(searchable);
  const all = questions.map((question): Question => {
    const { words, about } = soughtFor(question.id);
    const asked = {
      words: words.length > 0 ? words : termsOf(question.question).map(({ text }) => text),
      about,
    };
    return { ...question, absent: absentFrom({ positions: question.positions, ...asked }) };
  });
  return linkedByFacts(all);
}
