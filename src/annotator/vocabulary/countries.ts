import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import countries from 'world-countries';

/** A country of the world. */
export interface Country {
  /** The names that English has for it; the first is the plain one. */
  readonly names: readonly [string, ...string[]];
  /** "Kenyan", "Sri Lankan"; null where it has more words, or is that of a country that it belongs to. */
  readonly adjective: string | null;
}

/** Words of a name in full, which news seldom uses: "Republic of". */
const IN_FULL = / of (?!the )|Federation/u;

/** Adjectives that news uses and the list has not. */
const SHORT: Partial<Record<string, string>> = { SA: 'Saudi' };

/** The countries and territories of ISO 3166-1; "Moldova, Republic of" also as "Moldova". */
export const COUNTRIES: readonly Country[] = Object.entries(english.countries).flatMap(
  ([code, listed]): Country[] => {
    const [cut, whole] = [true, false].map((isCut) =>
      [listed].flat().filter((name) => /[,(]/u.test(name) === isCut),
    );
    const all = [...(whole ?? []), ...(cut ?? []).map((name) => name.replace(/(?:,| \().*/u, ''))];
    const { name, demonyms, independent } = countries.find(({ cca2 }) => cca2 === code) ?? {};
    // ISO has no "Syria" or "Laos".
    const isNew = name !== undefined && !/[,(]/u.test(name.common) && !all.includes(name.common);
    const plain = all.filter((one) => !IN_FULL.test(one));
    const [first, ...others] = new Set([...(isNew ? [name.common] : []), ...plain, ...all]);
    // "French" is of France, and not of its territories.
    const adjective = SHORT[code] ?? (independent === true ? demonyms?.eng?.m : undefined) ?? '';
    const isWord = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(adjective);
    return first === undefined
      ? []
      : [{ names: [first, ...others], adjective: isWord ? adjective : null }];
  },
);
