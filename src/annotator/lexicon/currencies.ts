import countries from 'world-countries';
import data from './data/currencies.json' with { type: 'json' };
import { phrasesOf } from '../text/read.ts';
import { lists, rows, words } from './words.ts';

export const { CURRENCY_NOUNS, SHARED, STERLING } = lists(data.lists);

/** The currencies of the world's countries, ISO 4217, with what each is called. */
const CURRENCIES: readonly (readonly [code: string, name: string])[] = countries.flatMap(
  ({ currencies }) => Object.entries(currencies).map(([code, { name }]) => [code, name] as const),
);

/** The currencies, ISO 4217 or "dollars", that are divided into cents. */
export const DIVIDED: ReadonlySet<string> = new Set([
  'dollars',
  ...words('EUR KES LKR MUR SCR SZL TZS UGX ZAR'),
  ...CURRENCIES.flatMap(([code, name]) => (name.endsWith('dollar') ? code : [])),
]);

/** Signs that one currency uses alone, or that stand for one where no letters lead them. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(data.signs));

/** Letters before a dollar or yen sign that are neither a country's nor a currency's code. */
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(data.letters));

/**
 * The currency, ISO 4217, of a sign with the letters before it: "$", "CA$", "MXN$", "NT$", "CN¥";
 * undefined where nobody knows whose it is.
 */
export function currencyOfSign(sign: string): string | undefined {
  const letters = sign.slice(0, -1);
  if (letters === '') return PLAIN_SIGNS.get(sign);
  const coded = CURRENCIES.find(([code]) => code === letters)?.[0];
  return coded ?? LETTERS.get(letters) ?? ofCountry(letters, sign.slice(-1));
}

/** The currency of a country by its two letters, if it has that sign; a country that uses several has none of them alone. */
function ofCountry(letters: string, sign: string): string | undefined {
  const { currencies = {} } = countries.find(({ cca2 }) => cca2 === letters) ?? {};
  const [first, ...others] = Object.entries(currencies);
  return first?.[1].symbol.includes(sign) === true && others.length === 0 ? first[0] : undefined;
}

/** Codes that are words elsewhere: "a top 5 firm", "COP 29". */
const PLAIN_WORDS = words('ALL BAM BOB COP CUP GEL LAK MAD MOP PEN SOS TOP TRY');
const CODES = CURRENCIES.map(([code]) => code).filter((code) => !PLAIN_WORDS.has(code));

/** Codes that may stand before a number: "USD 5bn", "Rs 500". */
export const LEADING_CODES: ReadonlyMap<string, string> = new Map([
  ...CODES.map((code) => [code, code] as const),
  ['RMB', 'CNY'],
  ['Rs', 'rupees'],
]);

/**
 * Currency codes and names, lower case, to ISO 4217; names without their country too, which where
 * several countries share them stand for themselves. A name of two words stands with its space.
 */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.filter(([, name]) => name.includes(' ')).flatMap(([code, name]) =>
    rows(code, `${name},${name}s`.toLowerCase()),
  ),
  ...CODES.map((code) => [code.toLowerCase(), code] as const),
  ...Object.entries(data.names).flatMap(([code, names]) => rows(code, names.join(','))),
  ...Array.from(SHARED, (name) => [name, name] as const),
  ['rs', 'rupees'],
]);

/** What one of a shared currency is called, where that is not its plural without "s". */
const SINGULARS: ReadonlyMap<string, string> = new Map(Object.entries(data.singulars));

/** The currencies of a name that only their country tells apart ("pesos", "soles"), ISO 4217, by the country. */
export const CURRENCIES_CALLED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Array.from(SHARED, (called) => [
    called,
    new Map(
      countries.flatMap(({ name, currencies }) =>
        Object.entries(currencies)
          .filter(([, one]) =>
            lettersOf(one.name).includes(SINGULARS.get(called) ?? called.slice(0, -1)),
          )
          .map(([code]) => [name.common, code] as const),
      ),
    ),
  ]),
);

/** The words of a name: "Uzbekistani soʻm" is a som. */
function lettersOf(name: string): string[] {
  return name.replace(/ʻ/u, '').split(' ');
}

const INDEPENDENT = countries.filter(({ independent }) => independent);

/** Whether "$" in the news of a country means a dollar of its own. */
function hasOwnDollar({ currencies }: (typeof countries)[number]): boolean {
  const all = Object.entries(currencies);
  return (
    all.every(([code]) => code !== 'USD') && all.some(([, { name }]) => name.endsWith('dollar'))
  );
}

/** The countries, demonyms, capitals and known places that tell whose dollar "$" is: "own", "USD", or "none" of a country without one. */
export const DOLLAR_PLACES = phrasesOf([
  ...rows('own' as const, data.dollarPlaces.others),
  ...rows('USD' as const, data.dollarPlaces.unitedStates),
  ...INDEPENDENT.flatMap((country) => {
    const { name, demonyms, capital, cca2 } = country;
    const own = hasOwnDollar(country) ? 'own' : 'none';
    const all = [name.common, demonyms.eng?.m ?? '', ...capital].filter((word) => word !== '');
    return rows(cca2 === 'US' ? 'USD' : own, all.join(',').toLowerCase());
  }),
]);
