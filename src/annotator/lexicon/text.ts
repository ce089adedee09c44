import data from './data/text.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { SENTENCE_STARTERS } = lists(data.lists);
