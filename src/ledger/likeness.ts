/** Typographic marks and white space count for nothing when words are found again. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  return (
    folded(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How like two texts are, 0 to 1: twice the length of their longest common subsequence of words
 * over the number of words of both (Dice's coefficient on the subsequence).
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length + right.length === 0) return 1;
  return (2 * commonSubsequence(left, right)) / (left.length + right.length);
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      const kept = Math.max(next[index] ?? 0, row[index + 1] ?? 0);
      next.push(word === other ? (row[index] ?? 0) + 1 : kept);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whether one text holds the words of another in one piece. */
export function holds(whole: string, part: string): boolean {
  const words = ` ${wordsOf(part).join(' ')} `;
  return words.trim() !== '' && ` ${wordsOf(whole).join(' ')} `.includes(words);
}
