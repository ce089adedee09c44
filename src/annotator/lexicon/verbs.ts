import data from './data/verbs.json' with { type: 'json' };
import { lists } from './words.ts';

export const { BE_FORMS, HELPING_VERBS } = lists(data.lists);
export { BARE_CLAUSE_VERBS, CLAUSE_VERBS } from './sayings.ts';
