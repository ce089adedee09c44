import data from './data/verb-forms.json' with { type: 'json' };
import { verbTable } from './inflect.ts';
import { lists, rows } from './words.ts';

export const { PARTICIPLES, PAST_FORMS, UNCHANGED } = lists(data.lists);

/** Forms of verbs that the tagger takes for nouns or adjectives ("projects", "doubt"), to the verb. */
export const NOUN_VERBS: ReadonlyMap<string, string> = new Map(
  data.noun_verbs.split(' ').flatMap((lemma) => rows(lemma, [...verbTable(lemma)].join(','))),
);
