import type { Question } from '../schemas/question.ts';
import { termsOf } from '../words/terms.ts';
import { absenceFinder, type Searchable } from './absent.ts';
import { linkedByFacts } from './linked.ts';
import { phraseOf, searcher } from './phrase.ts';

/** What is searched for to tell who does not speak to a question. */
export interface Sought {
  readonly words: readonly string[];
  /** The day before which nobody could speak to it: an ISO date; null where it asks of no time. */
  readonly about: string | null;
}

/**
 * Questions with every source that is absent from them, and why, and with links between those on
 * the same facts.
 *
 * @param soughtFor of a question by its id; without words of its own those of its title are sought, and the names
 *   that stand there
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
      words: words.length > 0 ? words : wordsOfTitle(question, searchable),
      about,
    };
    return { ...question, absent: absentFrom({ positions: question.positions, ...asked }) };
  });
  return linkedByFacts(all);
}

function wordsOfTitle({ question }: Question, { names }: Searchable): string[] {
  const title = searcher(question);
  const isThere = (form: string): boolean => {
    const phrase = phraseOf(form);
    return phrase !== null && title(phrase);
  };
  return [
    ...termsOf(question).map(({ text }) => text),
    ...names.flatMap(({ name, others }) => ([name, ...others].some(isThere) ? name : [])),
  ];
}
