import { words } from './words.ts';

/** Words that say that something grows, lower case. */
export const UP_WORDS: ReadonlySet<string> = words(
  'added adding advance advanced advances boost boosted boosting climb climbed climbing climbs expand expanded gain gained gaining gains grew grow growing grown grows growth higher improved increase increased increases increasing jump jumped jumping jumps leap leapt more raise raised raises raising rallied rebounded rise risen rises rising rocketed rose skyrocketed soared surge surged surging swelled up widened',
);

/** Words that say that something shrinks, lower case. */
export const DOWN_WORDS: ReadonlySet<string> = words(
  'cheaper collapsed contracted contraction crashed cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped down drop dropped dropping drops eased fall fallen falling falls fell fewer less lost lower lowered lowering plummet plummeted plummeting plunge plunged reduce reduced reduces reducing reduction sank shed shrank shrink shrinking sink sinks slid slipped slump slumped sunk tumbled weakened',
);

/** Of them the nouns, and the words that compare, which stand behind a figure: "a 5% rise", "5% more". */
export const CHANGES: ReadonlySet<string> = words(
  'advance boost cheaper climb contraction cut decline decrease dip down drop expansion fall fewer gain growth higher improvement increase jump leap less lower more raise rally reduction rise shrinkage slump surge up',
);

/** Nouns for how things go: they begin without anybody launching them. */
export const TRENDS: ReadonlySet<string> = words(
  'boom contraction crisis decline difficulties downturn drop drought easing fall growth outbreak problems rally rebound recession recovery revival rise shortage shortages slide slowdown slump surge trend trouble troubles upswing upturn',
);
