import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import countries from 'world-countries';

/** A country of the world by the names that English has for it; the first is the plain one. */
export type CountryNames = readonly [string, ...string[]];

/** Words of a name in full, which news seldom uses: "Republic of". */
const IN_FULL = / of (?!the )|Federation/u;

/** The countries and territories of ISO 3166-1, by their English names. */
export const COUNTRIES: readonly CountryNames[] = Object.values(english.countries).flatMap(
  (names) => ordered(typeof names === 'string' ? [names] : names) ?? [],
);

/** Plain names first; "Moldova, Republic of" also as "Moldova". */
function ordered(names: readonly string[]): [CountryNames] | undefined {
  const cut = names.flatMap((name) => (/[,(]/u.test(name) ? (name.split(/,| \(/u)[0] ?? []) : []));
  const all = [...names.filter((name) => !/[,(]/u.test(name)), ...cut];
  const plain = all.filter((name) => !IN_FULL.test(name));
  const [first, ...others] = new Set([...plain, ...all]);
  return first === undefined ? undefined : [[first, ...others]];
}

/** The adjectives of the world's countries, "Kenyan", by the plain name of the country. */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries(english.countries).flatMap(([code, names]) => {
    const [plain] = ordered([names].flat())?.[0] ?? [];
    const adjective = countries.find(({ cca2 }) => cca2 === code)?.demonyms.eng?.m;
    return plain !== undefined && adjective !== undefined && /^\p{Lu}\p{L}+$/u.test(adjective)
      ? [[adjective, plain] as const]
      : [];
  }),
);
