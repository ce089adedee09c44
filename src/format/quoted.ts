const DOUBLE = /["“”„«»]/u;

/**
 * The words of a source in quotation marks: double ones, or single ones around words that bring
 * double ones of their own, so that no mark stands inside another of its kind and the words stay
 * as they are.
 */
export function quoted(words: string): string {
  return DOUBLE.test(words) ? `‘${words}’` : `“${words}”`;
}
