import { fold } from '../words/keys.ts';
import { wordsOf } from '../words/terms.ts';

/** A word of a phrase that is searched for. */
interface Sought {
  readonly key: string;
  /** How it begins, where it takes any ending; null where only its inflections are meant. */
  readonly opening: string | null;
}

/** Words in a row that are searched for. */
export type Phrase = readonly Sought[];

/** A phrase, of which a trailing `*` opens the last word to any ending. */
export function phraseOf(words: string): Phrase {
  const open = words.trimEnd().endsWith('*');
  return wordsOf(words).map(({ key, text }, at, all) => ({
    key,
    opening: open && at === all.length - 1 ? fold(text) : null,
  }));
}

/** Tells of a text, whose words are read once, whether a phrase stands in it in any inflection; one of no words never does. */
export function searcher(text: string): (phrase: Phrase) => boolean {
  const words = wordsOf(text).map(({ key, text: word }) => ({ key, folded: fold(word) }));
  const places = Map.groupBy(words.keys(), (at) => words[at]?.key);
  const isWord = ({ key, opening }: Sought, at: number): boolean =>
    words[at]?.key === key || (opening !== null && words[at]?.folded.startsWith(opening) === true);
  return (phrase) => {
    const [first] = phrase;
    const begins = first?.opening == null ? (places.get(first?.key) ?? []) : words.keys();
    return [...begins].some((at) => phrase.every((word, offset) => isWord(word, at + offset)));
  };
}
