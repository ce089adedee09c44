import data from './data/verbs.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { BE_FORMS, HELPING_VERBS } = lists(data.lists);
export { BARE_CLAUSE_VERBS, CLAUSE_VERBS } from './sayings.ts';
