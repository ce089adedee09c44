import data from './data/manner.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { MANNER_VERBS } = lists(data.lists);
