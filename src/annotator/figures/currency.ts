import { CURRENCIES_CALLED, DIVIDED, DOLLAR_PLACES } from '../lexicon/currencies.ts';
import { holds, isCapitalised, lower, phraseAt } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureAt } from './figure.ts';
import { inHundreds } from './money.ts';

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

/**
 * Figures in the currencies that their article means: dollars whose country nothing tells in "dollars",
 * but "US$5" as it is; what only its country tells apart in that of the one that the article names,
 * "5 million pesos" in the news of Chile, else in "pesos", save that many pounds are sterling; cents in the one currency of their
 * sentence that has them, else in "cents".
 *
 * @param isOther whether "$" may be another country's than the United States'
 * @param named the countries that the article names
 */
export function inOwnCurrency(
  tokens: readonly Token[],
  figures: readonly FigureAt[],
  isOther: boolean,
  named: ReadonlySet<string>,
): FigureAt[] {
  const own = figures.map((figure) => {
    const { from, to, unit } = figure;
    if (isOther && unit === 'USD' && !holds(tokens, from, to, UNITED_STATES))
      return { ...figure, unit: 'dollars' };
    const called = [...(CURRENCIES_CALLED.get(unit) ?? [])];
    const codes = called.flatMap(([country, code]) => (named.has(country) ? code : []));
    const [code, ...others] = new Set(codes);
    // "40 pounds of rice"
    const isWeight = unit === 'pounds' && lower(tokens, to) === 'of';
    if (isWeight || others.length > 0) return figure;
    const isSterling = unit === 'pounds' && figure.value >= FEWEST_STERLING;
    return { ...figure, unit: code ?? (isSterling ? 'GBP' : unit) };
  });
  const [whole, ...others] = new Set(own.flatMap(({ unit }) => (DIVIDED.has(unit) ? unit : [])));
  return own.map((figure) => {
    const unit = figure.unit === 'cents' && others.length === 0 ? whole : undefined;
    return unit === undefined ? figure : inHundreds(figure, unit);
  });
}

/** So many pounds are rather sterling than a weight, where no country tells. */
const FEWEST_STERLING = 1000;

const UNITED_STATES = new Set(['u.s.', 'us', 'us$', 'usd']);
