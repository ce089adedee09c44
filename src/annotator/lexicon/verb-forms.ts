import data from './data/verb-forms.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { PARTICIPLES, PAST_FORMS, UNCHANGED } = lists(data.lists);
