const BEFORE_SCALE = /(?<=\d) (?=(?:thousand|million|billion|trillion|per ?cent)\b)/gu;
const AROUND_SIGN = / (?=[×÷])|(?<=[×÷]) /gu;

/** The text with no line break between a number and its scale, nor in a product or quotient. */
export function glued(text: string): string {
  return text.replace(BEFORE_SCALE, '\u00A0').replace(AROUND_SIGN, '\u00A0');
}
