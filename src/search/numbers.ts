const SCALE_WORDS: Readonly<Record<string, string>> = {
  bn: 'billion',
  bln: 'billion',
  mn: 'million',
  mln: 'million',
  m: 'million',
  tn: 'trillion',
  trn: 'trillion',
};

const CURRENCY_SIGNS = /(?:\b(?:US|A|C|HK|NZ|S))?\$|[€£¥₽₹]|\bUSD\s?(?=\d)/g;
const SHORT_SCALE = /(\d)\s?(bln|bn|mln|mn|m|trn|tn)\b/gi;
const SCALE = /(\d)(billion|million|trillion)\b/gi;
const DECIMAL_COMMA = /\b(\d+),(\d{1,2})(?!\d)/g;
const THOUSANDS = /(\d),(?=\d{3}\b)/g;
const PERCENT = /(\d)\s?%|\bper cent\b/g;

/**
 * Writes numbers in one form, so that what a reader types meets what a source prints: no currency
 * signs, scales as whole words, decimal points, no thousands separators. "$240bn", "US$240 bn" and
 * "240 billion" all become "240 billion".
 */
export function plainNumbers(text: string): string {
  return text
    .replace(CURRENCY_SIGNS, ' ')
    .replace(THOUSANDS, '$1')
    .replace(DECIMAL_COMMA, '$1.$2')
    .replace(SHORT_SCALE, (_, digit: string, scale: string) =>
      [digit, SCALE_WORDS[scale.toLowerCase()] ?? scale].join(' '),
    )
    .replace(SCALE, '$1 $2')
    .replace(PERCENT, (_, digit: string | undefined) => `${digit ?? ''} percent`)
    .replace(/\s+/g, ' ')
    .trim();
}
