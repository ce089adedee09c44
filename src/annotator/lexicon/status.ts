const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns and verbs of aiming. */
export const TARGET_WORDS = words(
  'aim aimed aiming aims ambition goal goals objective pledge pledged plan planned planning plans target targeted targets',
);

/** Verbs that say that an aim was reached. */
export const REACHED_WORDS = words(
  'accomplished achieved attained beat beaten exceed exceeded exceeding exceeds fulfilled happened hit met outstripped passed reached surpassed surpassing topped',
);

/** Words that say that a value is expected. */
export const FORECAST_WORDS = words(
  'anticipate anticipated could expect expected expects forecast forecasts likely may might outlook predict predicted predicts projected projection projections shall will would',
);
