import { covers, type Stretch } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';

/** Whether words stand in somebody's quoted words and others, that they might go with, outside of them. */
export function isQuotedApart(
  attributions: readonly Attribution[],
  words: Stretch,
  others: Stretch,
): boolean {
  return attributions.some(
    (attribution) =>
      attribution.form === 'quoted' && covers(attribution, words) && !covers(attribution, others),
  );
}
