import data from './data/names.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { FIRM_FORMS, INNER, LAST_WORDS } = lists(data.lists);
