/**
 * Whether a line has more than so many words, white space around it removed. It stops reading at
 * the word that decides, however long the line is.
 */
export function isLongerThan(words: number, line: string): boolean {
  let begun = 0;
  let inWord = false;
  for (let at = 0; at < line.length; at += 1) {
    const isWord = !isSpace(line.charCodeAt(at));
    if (isWord && !inWord) begun += 1;
    if (begun > words) return true;
    inWord = isWord;
  }
  return false;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    (unit > 127 && /\s/u.test(String.fromCharCode(unit)))
  );
}
