const SCALES: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['mio', 'million'],
  ['mrd', 'billion'],
  ['k', 'thousand'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
]);

/** The whole word for the short form of a scale: "billion" for "bn". */
export function scaleWord(short: string): string {
  const scale = short.trim().toLowerCase();
  return SCALES.get(scale) ?? scale;
}

const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/**
 * A number in one form: no thousands separators, a decimal point, no zeros that say nothing.
 * "223,000" is "223000"; "240,1", where a comma stands before fewer than three digits, is "240.1".
 * What is no number, such as "1.2.3", stays as it is.
 */
export function plainNumber(text: string): string {
  const plain = ungrouped(text);
  return /^\d+\.\d+$/.test(plain) ? plain.replace(/\.?0+$/, '') : plain;
}

function ungrouped(text: string): string {
  if (GROUPED_BY_COMMA.test(text)) return text.replaceAll(',', '');
  if (GROUPED_BY_POINT.test(text)) return text.replaceAll('.', '');
  return DECIMAL_COMMA.test(text) ? text.replace(',', '.') : text;
}
