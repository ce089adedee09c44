import { CURRENCIES_CALLED } from '../lexicon/currencies.ts';
import type { FigureAt } from './figure.ts';

/**
 * Figures of a currency that several countries call alike, in that of the one of them that an article
 * names: "5 million pesos" in the news of Chile; where it names none or several, in "pesos".
 *
 * @param named the countries that the article names
 */
export function inOwnCurrency(
  figures: readonly FigureAt[],
  named: ReadonlySet<string>,
): FigureAt[] {
  return figures.map((figure) => {
    const codes = [...(CURRENCIES_CALLED.get(figure.unit) ?? [])].filter(([country]) =>
      named.has(country),
    );
    const [unit, ...others] = new Set(codes.map(([, code]) => code));
    return unit === undefined || others.length > 0 ? figure : { ...figure, unit };
  });
}
