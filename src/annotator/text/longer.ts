/**
 * A pattern for lines of more than so many words, white space around them removed. It stops
 * reading at the word that decides, however long the line is.
 */
export function longerThan(words: number): RegExp {
  return new RegExp(String.raw`^(?:\S+\s+){${String(words)}}\S`, 'u');
}
