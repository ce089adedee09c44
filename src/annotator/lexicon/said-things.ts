/** Nouns for what somebody says or wants. */
export const SAID_THINGS: ReadonlySet<string> = new Set(
  'aim aims appeal call calls claim commitment demand demands estimate forecast goal hope hopes offer plea pledge position promise request target threat view vow warning wish'.split(
    ' ',
  ),
);

/** Nouns for what is foreseen. */
export const OUTLOOKS: ReadonlySet<string> = new Set(
  'estimate estimates expectation expectations forecast forecasts guidance outlook prediction projection projections'.split(
    ' ',
  ),
);

/** Nouns for what somebody sees coming: "sees a cut in June", "see no sign of". */
export const FORESEEN: ReadonlySet<string> = new Set(
  'chance chances cut cuts danger decline decrease deficit demand downturn drop fall growth hike hikes improvement increase inflation need pause potential prospect prospects rally rebound recession recovery reduction rise risk risks room shortage shortfall sign signs slowdown slump surplus upturn'.split(
    ' ',
  ),
);

/** Nouns of results that a body reports: "reported a profit", "reported revenue of". */
export const REPORTED_RESULTS: ReadonlySet<string> = new Set(
  'decline decrease deficit drop earnings fall gain growth increase loss losses output production profit profits revenue revenues rise sales surplus turnover'.split(
    ' ',
  ),
);
