/** Stands where a text has letters that no typeface can draw. */
const GAP = '…';
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
const CONTROL = /\p{Cc}/gu;

/**
 * A text as it can be drawn, so that no picture shows empty boxes: white space folded, a
 * character that cannot be drawn in its plain form where it has one (NFKC: "𝔘" is "U"), and an
 * ellipsis for each run of others.
 */
export function legible(text: string, drawn: (codePoint: number) => boolean): string {
  const can = (letters: string): boolean =>
    Array.from(letters).every(
      (letter) => INVISIBLE.test(letter) || drawn(letter.codePointAt(0) ?? 0),
    );
  const plain = (letters: string): string => {
    if (can(letters)) return letters;
    const form = letters.normalize('NFKC');
    return can(form) ? form : GAP;
  };
  const folded = text.replace(/\s+/gu, ' ').replace(CONTROL, '').trim();
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('en').segment(folded)) {
    const piece = plain(segment);
    if (piece !== GAP || pieces.at(-1) !== GAP) pieces.push(piece);
  }
  return pieces.join('');
}
