/** Letters that Unicode does not take apart, as plain Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Accents of Latin, Greek and Cyrillic letters, and the vowel points of Arabic and Hebrew. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]+/gu;
const SINGLE_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * A word without accents and capitals. Marks that are vowels of a script, as in Devanagari, stay:
 * without them its words are others.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(SINGLE_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
