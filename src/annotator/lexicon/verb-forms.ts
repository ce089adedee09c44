import data from './data/verb-forms.json' with { type: 'json' };
import { verbTable } from './inflect.ts';
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { PARTICIPLES, PAST_FORMS, UNCHANGED } = lists(data.lists);

/** Forms of verbs that a tagger takes for nouns or adjectives ("projects", "alleged"), to the verb. */
export const NOUN_VERBS: ReadonlyMap<string, string> = new Map(
  data.noun_verbs
    .split(' ')
    .flatMap((lemma) =>
      [...verbTable(lemma)].filter((form) => form !== lemma).map((form) => [form, lemma] as const),
    ),
);
