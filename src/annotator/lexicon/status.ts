import data from './data/status.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AIM_NOUNS,
  DEMANDING_VERBS,
  EXPECTING_VERBS,
  INTENDING_VERBS,
  LIKELY_WORDS,
  MEANS_NOUNS,
  OUTLOOK_NOUNS,
  PLANNING_VERBS,
  PLAN_NOUNS,
  PROMISED_VERBS,
  PROMISING_VERBS,
  REACHED_WORDS,
  SETTING_VERBS,
  TARGET_WORDS,
} = lists(data.lists);
