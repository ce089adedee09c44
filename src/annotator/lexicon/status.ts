import { words } from './words.ts';

/** Nouns and verbs of aiming. */
export const TARGET_WORDS = words(
  'aim aimed aiming aims ambition goal goals objective pledge pledged planned planning target targeted targets',
);

/** Verbs and nouns that aim only where "to", "for" or a price follows: "wants to sell", not "peace plan". */
export const AIMING_WORDS = words(
  'hope hoped hopes hoping intend intended intends plan plans seek seeking seeks sought want wanted wants',
);

/** Verbs that aim where "to" follows: "undertook to pay". */
export const PROMISING_WORDS = words(
  'committed commits promised promises undertake undertook undertaken vowed vows',
);

/** Nouns for what is aimed at, that a figure may be called: "$5 billion, the goal". */
export const AIM_NOUNS = words('aim ambition goal objective pledge promise target');

/** Words that ask for a sum: it is neither aimed at nor told. */
export const DEMANDING_WORDS = words(
  'asked demanded demands need needed needs requested sought urged want wanted wants',
);

/** Words behind "the 40 ships" that say that they were aimed at before: "the 40 ships promised". */
export const PROMISED_WORDS = words(
  'agreed allocated budgeted earmarked pledged planned promised targeted',
);

/** Words there that say that they were expected: "the 40 ships that traders had forecast". */
export const FORESEEN_WORDS = words('anticipated expected forecast foreseen predicted projected');

/** Verbs that say that an aim was reached. */
export const REACHED_WORDS = words(
  'accomplished achieved attained beat beaten exceed exceeded exceeding exceeds fulfilled happened hit met outstripped passed reached surpassed surpassing topped',
);

/** Words that say that a value is expected. */
export const FORECAST_WORDS = words(
  'anticipate anticipated could expect expected expects forecast forecasts foresee foresees likely may might outlook pegged pegs predict predicted predicts projected projection projections sees shall should will would',
);

/** Verbs and nouns of expecting: with a deadline they make a forecast of what would be an aim. */
export const EXPECTING_WORDS = words(
  'anticipate anticipated could expect expected expects forecast forecasts likely may might predict predicted predicts projected sees',
);

/** Nouns for a value that is expected, which may stand far from it: "its forecast for the crop to 40 tons". */
export const OUTLOOK_NOUNS = words(
  'estimate estimates forecast forecasts guidance outlook projection',
);
