const ELLIPSIS = '…';

/** One or two words that begin a part which the cut leaves out: ", which", "; in the". */
const BEGUN = /[,;:]\s+\S+(?:\s+\S+)?$/u;

/** The first words of a text, at most `limit` characters of them, with an ellipsis where cut. */
export function clip(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  const whole = cut.slice(0, space > limit / 2 ? space : limit);
  const kept = whole.replace(BEGUN, '');
  return `${(kept.length > limit / 2 ? kept : whole).replace(/[\s,;:.]+$/, '')} ${ELLIPSIS}`;
}

/** A lemma as editions print it: a short text whole, of a longer one its first and last words. */
export function lemma(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= 7) return words.join(' ').replace(/[.,;:]$/, '');
  const last = words
    .slice(-2)
    .join(' ')
    .replace(/[.,;:]$/, '');
  return `${words.slice(0, 4).join(' ')} ${ELLIPSIS} ${last}`;
}

/** "1 claim", "2 claims". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}

/** "A, B and C". */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as it stands in prose: "three", "24". */
export function spelled(amount: number): string {
  return SMALL[amount] ?? amount.toLocaleString('en');
}
