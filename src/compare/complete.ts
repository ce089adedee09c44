import type { Question } from '../schemas/question.ts';
import { termsOf } from '../words/terms.ts';
import { absenceFinder, type Asked, type Searchable } from './absent.ts';
import { linkedByFacts } from './linked.ts';
import { phraseOf, searcher } from './phrase.ts';

/** What is searched for to tell who does not speak to a question. */
export type Sought = Pick<Asked, 'words' | 'about'>;

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
    const { words: own, about } = soughtFor(question.id);
    const words = own.length > 0 ? own : wordsOfTitle(question, searchable);
    return { ...question, absent: absentFrom({ positions: question.positions, words, about }) };
  });
  return linkedByFacts(all);
}

function wordsOfTitle({ question }: Question, { names }: Searchable): string[] {
  const title = searcher(question);
  const isThere = (form: string): boolean => title(phraseOf(form));
  return [
    ...termsOf(question).map(({ text }) => text),
    ...names.flatMap(({ name, others }) => ([name, ...others].some(isThere) ? name : [])),
  ];
}
