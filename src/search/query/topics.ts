import type { TopicWords } from '../index/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Part } from './parse.ts';

interface Typed {
  readonly key: string;
  readonly word: string;
}

/** The topics that all words of a query speak of, which are none for quoted words, in the order of the vocabulary. */
export function topicsOf(parts: readonly Part[], topics: readonly TopicWords[]): TopicWords[] {
  const typed = parts.flatMap(({ tokens }) => tokens);
  if (typed.length === 0 || parts.some(({ isQuoted }) => isQuoted)) return [];
  return topics.filter(({ terms }) => {
    const covered = terms.flatMap((term) => wordsCovered(term, typed));
    return typed.every((word) => covered.includes(word));
  });
}

/** The words of a query that a term has, where it has all of the term; else none. */
function wordsCovered(term: string, typed: readonly Typed[]): Typed[] {
  const words = tokensOf(term).filter(({ stops }) => !stops);
  const isOpen = term.trimEnd().endsWith('*');
  const found = words.map(({ key, word }, at) => {
    const opens = isOpen && at === words.length - 1 ? fold(word) : null;
    return typed.filter((one) => one.key === key || (opens !== null && one.word.startsWith(opens)));
  });
  return found.every((own) => own.length > 0) ? found.flat() : [];
}
