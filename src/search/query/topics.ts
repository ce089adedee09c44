import type { MentionedTopic, TopicWords } from '../index/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Part } from './parse.ts';

/** A word of a term of a topic: its key, and how it begins where it takes any ending. */
interface TermWord {
  readonly key: string;
  readonly opening: string | null;
}

/** A topic with the words of each of its terms. */
export interface ReadTopic<Topic extends TopicWords = MentionedTopic> {
  readonly topic: Topic;
  readonly terms: readonly (readonly TermWord[])[];
}

interface Typed {
  readonly key: string;
  readonly word: string;
}

/** Reads the terms of a topic, once for all queries; a trailing `*` opens the last word. */
export function readTopic<Topic extends TopicWords>(topic: Topic): ReadTopic<Topic> {
  const terms = topic.terms.map((term) => {
    const words = tokensOf(term).filter(({ stops }) => !stops);
    const isOpen = term.trimEnd().endsWith('*');
    return words.map(({ key, word }, at) => ({
      key,
      opening: isOpen && at === words.length - 1 ? fold(word) : null,
    }));
  });
  return { topic, terms };
}

/**
 * The topics that all words of a query speak of, which are none for quoted words, in the order of
 * the vocabulary.
 */
export function topicsOf(parts: readonly Part[], topics: readonly ReadTopic[]): MentionedTopic[] {
  const typed = parts.flatMap(({ tokens }) => tokens);
  if (typed.length === 0 || parts.some(({ isQuoted }) => isQuoted)) return [];
  return topics
    .filter(({ terms }) => {
      const covered = terms.flatMap((term) => wordsCovered(term, typed));
      return typed.every((word) => covered.includes(word));
    })
    .map(({ topic }) => topic);
}

/** Whether all words of a term stand in a text, wherever: in more texts than have it as a phrase. */
export function hasTerm(text: readonly Typed[], term: readonly TermWord[]): boolean {
  return term.length > 0 && term.every((word) => text.some((one) => isWord(one, word)));
}

/** The words of a query that a term has, where it has all of the term; else none. */
function wordsCovered(term: readonly TermWord[], typed: readonly Typed[]): Typed[] {
  const found = term.map((word) => typed.filter((one) => isWord(one, word)));
  return found.every((own) => own.length > 0) ? found.flat() : [];
}

function isWord({ key, word }: Typed, term: TermWord): boolean {
  return key === term.key || (term.opening !== null && word.startsWith(term.opening));
}
