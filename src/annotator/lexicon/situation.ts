import { CURRENCY_NOUNS } from './currencies.ts';
import { words } from './words.ts';

/** What is traded on a market each day, as the subject of its moves. */
export const TRADED_NOUNS = words(
  'benchmark bonds brent crude futures index sensex shares stock stocks wti yield yields',
);

/** The same where the verb stands right behind: "the peso fell", but not "peso payments fell". */
export const TRADED_SUBJECTS: ReadonlySet<string> = new Set([...CURRENCY_NOUNS, 'gold', 'oil']);

/** Verbs of a market's moves in a day. */
export const TRADING_VERBS = words(
  'closed dipped down eased edged ended fell firmed gained jumped lost rose settled slid slipped strengthened surged traded tumbled up weakened',
);
