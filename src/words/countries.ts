import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import countries from 'world-countries';
import { keyOf } from './keys.ts';

/** The key of a country's plain name by the keys of its other names and of its adjective. */
const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ cca2, name, demonyms: { eng } }) => {
    const listed = Object.entries(english.countries).find(([code]) => code === cca2)?.[1] ?? [];
    const forms = [name.common, ...[listed].flat(), eng?.m ?? ''];
    const keys = forms.filter((form) => /^\p{L}+$/u.test(form)).map(keyOf);
    return keys.map((key): [string, string] => [key, keys[0] ?? key]);
  }),
);

/** A word's key, by which a country and its adjective are one: "Turkish", "Türkiye", "Turkey". */
export function countryKey(key: string): string {
  return COUNTRY_KEYS.get(key) ?? key;
}

/** Whether a key is that of a country of one word. */
export function isCountryKey(key: string): boolean {
  return COUNTRY_KEYS.has(key);
}
