import type { Context } from '../markdown/context.ts';
import type { Claim } from '../schemas/claim.ts';
import type { PageSelector, TextSelector } from './schema/selector-ld.ts';

/** So many letters before and after a quote are given with it; some clients can look for no more. */
const CONTEXT = 32;

/** Characters as the Web Annotation model counts them: code points, not UTF-16 code units. */
const codePoints = (text: string, end: number): number => Array.from(text.slice(0, end)).length;

/** Where a claim stands in its article's text, by its words and by its place. */
export function selectorsInText(claim: Claim, text: string): TextSelector[] {
  const { quote, prefix, suffix, span } = claim;
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    {
      type: 'TextPositionSelector',
      start: codePoints(text, span[0]),
      end: codePoints(text, span[1]),
    },
  ];
}

/**
 * Where a claim stands in its article's page. The words around it are those of its paragraph alone,
 * since what stands between two paragraphs is not the source's. Without any around it, as in a title,
 * which the page repeats, it is looked for in its own mark.
 *
 * @param context its paragraph; undefined where the page shows claims alone
 */
export function selectorInPage({ id, quote }: Claim, context: Context | undefined): PageSelector {
  const prefix = context?.before.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '') ?? '';
  const suffix = context?.after.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, '') ?? '';
  const exact = context?.quote ?? quote;
  if (prefix === '' && suffix === '') {
    const type = 'TextQuoteSelector';
    return { type: 'CssSelector', value: `#${id}`, refinedBy: { type, exact } };
  }
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}
