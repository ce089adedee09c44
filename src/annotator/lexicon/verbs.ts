import data from './data/verbs.json' with { type: 'json' };
import phrasal from './data/phrasal-verbs.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  ADDING_VERBS,
  BARE_CLAUSE_VERBS,
  BE_FORMS,
  CLAUSE_VERBS,
  HELPING_VERBS,
  MANNER_VERBS,
  NAMING_VERBS,
  OBJECT_VERBS,
  OUTLOOK_VERBS,
  PRICING_VERBS,
  VERB_LEADS,
} = lists(data.lists);

/** Verbs that take a thing said behind one of these words: "called for an end", "called on the bank to". */
export const PHRASAL_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(phrasal.verbs),
);
