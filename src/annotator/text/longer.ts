/**
 * Whether a line has more than so many words, white space around it removed. It stops reading at
 * the word that decides, however long the line is.
 */
export function isLongerThan(words: number, line: string): boolean {
  const word = /\S+/gu;
  let begun = 0;
  while (begun <= words && word.test(line)) begun += 1;
  return begun > words;
}
