import { CURRENCY_NOUNS, CURRENCY_WORDS } from '../lexicon/currencies.ts';
import type { Token } from '../text/tokens.ts';
import { figure, type Recogniser } from './figure.ts';
import { lower } from '../text/read.ts';

/** How far before its rate the currency that is traded may stand, in tokens. */
const REACH = 14;

/**
 * Takes "the rupee ended at 83.43 against the dollar", "crowns, at 25.05 per euro": so much of the
 * currency named before for one of the other.
 * Refuses "won 3 to 1", "4 against the motion".
 */
export const readExchange: Recogniser = (tokens, at, number) => {
  if (number === undefined) return undefined;
  const article = /^(?:an?|one|the)$/.test(lower(tokens, number.to + 1));
  const other = article ? number.to + 2 : number.to + 1;
  const price = lower(tokens, other);
  const unit = CURRENCY_NOUNS.has(price) ? tradedBefore(tokens, at, price) : undefined;
  return unit === undefined
    ? undefined
    : figure('money', 'exchange-rate', { ...number, to: other + 1 }, unit);
};

/** The currency that was named last before, other than the one it is traded for. */
function tradedBefore(tokens: readonly Token[], at: number, price: string): string | undefined {
  const nouns = tokens
    .slice(Math.max(0, at - REACH), at)
    .map((token) => token.lower.replace(/s$/, ''));
  const noun = nouns.findLast((word) => word !== price && CURRENCY_NOUNS.has(word));
  return noun && (CURRENCY_WORDS.get(noun) ?? CURRENCY_WORDS.get(`${noun}s`) ?? `${noun}s`);
}
