import data from './data/status.json' with { type: 'json' };
import { lists } from './words.ts';

const sets = lists(data.lists);
export const { AIM_NOUNS, MEANS_NOUNS, OUTLOOK_NOUNS, PLAN_NOUNS } = sets;
export const { APPROVING_VERBS, CONSENT_NOUNS, COUNT_NOUNS, ORDERING_VERBS, TELLING_VERBS } = sets;
export const { DEMANDING_VERBS, EXPECTING_VERBS, INTENDING_VERBS } = sets;
export const { PROMISED_VERBS, PROMISING_VERBS, PROPOSING_VERBS, SETTING_VERBS } = sets;
export const { HAPPENING_VERBS, PENDING_NOUNS, PENDING_VERBS, STOPPING_VERBS } = sets;
export const {
  COMING_VERBS,
  CONTENT_VERBS,
  LIKELY_WORDS,
  LIMITING_VERBS,
  REACHED_WORDS,
  TARGET_WORDS,
  UNBUILT_NOUNS,
  UNPAID_VERBS,
} = sets;
