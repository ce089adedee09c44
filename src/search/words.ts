/** Words of English that carry a question and say nothing about its subject; sorted. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about all an and any are as at be been but by can could did do does for from had has have ' +
    'he her his how i if in into is it its many may me much of on or our say says she should so ' +
    'tell than that the their them then there these they this those to under was we were what ' +
    'when where which who whom whose why will with would you your'
  ).split(' '),
);

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word, with or without punctuation, says nothing about a subject. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(bare(word));

/** The words of a query without the punctuation about them, each once. */
function wordsOf(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  return [...new Map(words.map((word) => [bare(word), word])).values()];
}

/** The words that say what a query is about, each once; all words where there are no others. */
export function contentWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether a word found can stand for the word looked for. Where no word begins as a query's word
 * does, Pagefind takes the longest word that the query's word begins with: "one" for "onerror".
 */
export function standsFor(found: string, wanted: string): boolean {
  return bare(found).length * 2 >= bare(wanted).length;
}
