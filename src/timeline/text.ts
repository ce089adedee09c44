/** Average advance of a letter, in ems, of the apparatus type: of English, and of other scripts. */
const LETTER = 0.54;
const OTHER_LETTER = 0.66;
/** Advance of the wide letters of East Asian scripts. */
const WIDE_LETTER = 1;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** Letters that are one grapheme each; most labels have no others. */
const PLAIN = /^[ -~]*$/;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

function advance(letter: string): number {
  if (WIDE.test(letter)) return WIDE_LETTER;
  return letter < '\u0250' ? LETTER : OTHER_LETTER;
}

/** How wide a text will be, in whole pixels, near enough to keep labels apart. */
export function textWidth(text: string, size: number): number {
  if (PLAIN.test(text)) return Math.ceil(text.length * LETTER * size);
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += advance(segment);
  return Math.ceil(width * size);
}

/** The text in lines that fit a width in pixels, broken between words; a longer word stands alone. */
export function brokenTo(width: number, text: string, size: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (textWidth(longer, size) > width && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The text cut to a width in pixels, at a word where that leaves most of it, with an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let fitted = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    if (textWidth(`${fitted}${segment}…`, size) > width) break;
    fitted += segment;
  }
  const word = fitted.replace(/\s+\S*$/, '');
  return fitted === '' ? '' : `${(word.length > fitted.length / 2 ? word : fitted).trimEnd()}…`;
}
