import { DOLLAR_PLACES } from '../lexicon/currencies.ts';
import { holds, isCapitalised, phraseAt } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureAt } from './figure.ts';

/** The places that tell whose dollar an article means stand in so many of its first tokens. */
const LEAD = 100;

/**
 * Whether "$" and "dollars" without a country may be another country's than the United States' in an
 * article: where its lead names such a country or a place of it no less often than the United States,
 * and its text does so again, has its sign, "A$", or leads with no other country; and where so
 * long a text, as local news does, tells of no country.
 *
 * @param isPlaced whether its corpus tells where it plays
 */
export function isOtherDollar(tokens: readonly Token[], isPlaced: boolean): boolean {
  const all = tokens.flatMap((token, at) => {
    const place = isCapitalised(token) ? phraseAt(tokens, at, DOLLAR_PLACES)?.value : undefined;
    const isSign = token.kind === 'symbol' && /^(?!US)\p{L}+\$$/u.test(token.text);
    return place === undefined && !isSign ? [] : { at, place: place ?? 'own' };
  });
  const lead = all.filter(({ at }) => at < LEAD);
  const count = (some: typeof all, one: string): number =>
    some.filter(({ place }) => place === one).length;
  const own = count(lead, 'own');
  if (own > 0 && own >= count(lead, 'USD'))
    return count(all, 'own') > 1 || count(lead, 'none') === 0;
  if (all.length === 0) return !isPlaced && tokens.length > LEAD;
  return all.every(({ place }) => place === 'own');
}

/** Figures of dollars whose country nothing tells, in "dollars": "$5", "28 cents", but not "US$5". */
export function inSomeDollars(tokens: readonly Token[], figures: readonly FigureAt[]): FigureAt[] {
  return figures.map((figure) => {
    if (figure.unit !== 'USD') return figure;
    const isNamed = holds(tokens, figure.from, figure.to, UNITED_STATES);
    return isNamed ? figure : { ...figure, unit: 'dollars' };
  });
}

const UNITED_STATES = new Set(['u.s.', 'us', 'us$', 'usd']);
