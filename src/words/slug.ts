/**
 * Words as an address holds them: in lower case and without accents, parted by hyphens. Empty where
 * no letter or digit is left.
 *
 * @param letters which letters and digits are kept: those of ASCII, or of any script
 */
export function slug(words: string, letters: 'ascii' | 'any' = 'ascii'): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(letters === 'any' ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
