import { covers, type Stretch } from '../text/tokens.ts';
import type { Credit } from './credit.ts';

/** Whether words stand in somebody's quoted words and others, that they might go with, outside of them. */
export function isQuotedApart(
  credits: readonly Credit[],
  words: Stretch,
  others: Stretch,
): boolean {
  return credits.some(
    (credit) => credit.form === 'quoted' && covers(credit, words) && !covers(credit, others),
  );
}
