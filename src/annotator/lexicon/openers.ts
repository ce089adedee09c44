import data from './data/openers.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { PLAIN_OPENERS } = lists(data.lists);
