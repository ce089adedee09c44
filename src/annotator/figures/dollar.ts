import { DOLLAR_PLACES } from '../lexicon/currencies.ts';
import { holds, isCapitalised, phraseAt } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureAt } from './figure.ts';

/** The places that tell whose dollar an article means stand in so many of its first tokens. */
const LEAD = 100;

/**
 * Whether "$" and "dollars" without a country may be another country's than the United States' in an
 * article: where its lead names such a country or a place of it, its text does so again or has its
 * sign, "A$", and nothing of the United States stands in it.
 */
export function isOtherDollar(tokens: readonly Token[]): boolean {
  let named = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const place = isCapitalised(token) ? phraseAt(tokens, at, DOLLAR_PLACES)?.value : undefined;
    if (place === 'USD' || token?.lower === 'us$') return false;
    const isSign = token?.kind === 'symbol' && /^\p{L}+\$$/u.test(token.text);
    if (place !== undefined ? named > 0 || at < LEAD : isSign && named > 0) named += 1;
  }
  return named > 1;
}

/** Figures of dollars whose country nothing tells, in "dollars": "$5", "28 cents", but not "US$5". */
export function inSomeDollars(tokens: readonly Token[], figures: readonly FigureAt[]): FigureAt[] {
  return figures.map((figure) => {
    if (figure.unit !== 'USD') return figure;
    const isNamed = holds(tokens, figure.from, figure.to, UNITED_STATES);
    return isNamed ? figure : { ...figure, unit: 'dollars' };
  });
}

const UNITED_STATES = new Set(['u.s.', 'us', 'usd']);
