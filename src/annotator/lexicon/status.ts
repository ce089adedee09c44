import data from './data/status.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AIMING_WORDS,
  AIM_NOUNS,
  DEMANDING_WORDS,
  EXPECTING_VERBS,
  EXPECTING_WORDS,
  FORECAST_WORDS,
  FORESEEN_WORDS,
  INTENDING_VERBS,
  OUTLOOK_NOUNS,
  PROMISED_WORDS,
  PROMISING_WORDS,
  REACHED_WORDS,
  TARGET_WORDS,
} = lists(data.lists);
