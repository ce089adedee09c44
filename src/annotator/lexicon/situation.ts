import data from './data/situation.json' with { type: 'json' };
import { CURRENCY_NOUNS } from './currencies.ts';
import { lists } from './words.ts';

export const { TRADED_NOUNS, TRADING_VERBS } = lists(data.lists);

/** The same where the verb stands right behind: "the peso fell", but not "peso payments fell". */
export const TRADED_SUBJECTS: ReadonlySet<string> = new Set([...CURRENCY_NOUNS, 'gold', 'oil']);
