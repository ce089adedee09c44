import { SHORT_TITLES } from './abbreviations.ts';
import data from './data/people.json' with { type: 'json' };
import { lists } from './words.ts';

const { OFFICES, GROUP_WORDS, HE, SHE } = lists(data.lists);
export { GROUP_WORDS, HE, SHE };

/** Words that stand before a person's name and give an office or form of address. */
export const TITLES: ReadonlySet<string> = new Set([
  ...Array.from(SHORT_TITLES, (title) => title.toLowerCase()),
  ...OFFICES,
]);
