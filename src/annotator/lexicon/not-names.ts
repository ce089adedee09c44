import data from './data/not-names.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { NOT_NAMES, PLAIN_LETTERS } = lists(data.lists);
