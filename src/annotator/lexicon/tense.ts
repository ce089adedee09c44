import { words } from './words.ts';

/** Verbs, auxiliaries among them, that put what they tell in the present or leave it open. */
export const PRESENT_VERBS = words(
  'account accounts allow allows am amount amounts are carries carry comprise comprises consume consumes contain contains costs cover covers do does earn earns employ employs enjoys generates goes grows handles has have hold holds include includes involve involves is lies live lives make makes need needs occupies offer offers operate operates owns pay pays produce produces provide provides receive receives remain remains represent represents require requires runs sell sells serves stand stands takes weigh weighs',
);

/** Auxiliaries that put what they tell in the past. */
export const PAST_AUXILIARIES = words('did had was were');

/** Verbs that put what they tell in the past and do not end in -ed. */
export const PAST_VERBS = words(
  'became began bought brought built came chose cut drew drove fed fell flew fought found gave got grew held hit kept knew laid lay led left lent lost made met paid put ran rose sank saw sent set shed shot shrank shut slid sold sought spent spread stood struck swung took went withdrew won wrote',
);

/** Verbs and auxiliaries that put what they tell ahead, or make it possible only. */
export const AHEAD_VERBS = words(
  'aims can cannot could expects forecasts intends may might must plans predicts projects sees shall should will would',
);

/** Words in -ed that are no verbs of the past, or stand mostly before a noun. */
export const NOT_PAST = words(
  'based bed combined compared embed estimated exceed expected feed followed hundred indeed limited need planned proceed red related seed so-called speed succeed ted united unprecedented used wed',
);

/** Words that may stand between an auxiliary and its verb. */
export const AFTER_AUXILIARY = words(
  'already also be been being even just not now only since still',
);

/** Words that say that something holds at the time of the article. */
export const NOW_WORDS = words('currently now nowadays presently');
