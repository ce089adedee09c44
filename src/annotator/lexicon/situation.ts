const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is traded on a market each day, as the subject of its moves. */
export const TRADED_NOUNS = words(
  'benchmark brent bonds crown crude currency dollar euro forint futures gold index krona krone lira oil peso pound rand real rouble ruble rupee sensex sentiment shares stock stocks wti yen yuan zloty',
);

/** Verbs of a market's moves in a day. */
export const TRADING_VERBS = words(
  'closed dipped eased edged ended fell firmed gained jumped lost rose settled slid slipped strengthened surged traded tumbled weakened',
);

/** Words for how far the work on a field has come. */
export const FIELDWORK = words(
  'complete completed cut harvested planted seeded sowed sown threshed',
);

/** Words for being at an event. */
export const ATTENDING = words(
  'attend attended attending attracted delegates delegations drawn drew exhibitors gathered observers participants participate participated participating part took',
);
