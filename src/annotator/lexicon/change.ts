import { words } from './words.ts';

/** Words that say that something grows, lower case. */
export const UP_WORDS: ReadonlySet<string> = words(
  'added adding advance advanced advances boost climb climbed climbing climbs expand expanded gain gained gaining gains grew grow growing grown grows growth higher improved increase increased increases increasing jump jumped jumping jumps leap leapt more raise raised rallied rebounded rise risen rises rising rocketed rose skyrocketed soared surge surged surging swelled up widened',
);

/** Words that say that something shrinks, lower case. */
export const DOWN_WORDS: ReadonlySet<string> = words(
  'cheaper collapsed contracted contraction crashed cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped down drop dropped dropping drops eased fall fallen falling falls fell fewer less lost lower lowered plummet plummeted plummeting plunge plunged reduced reduction sank shed shrank shrink shrinking sink sinks slid slipped slump slumped sunk tumbled weakened',
);

/** Nouns for how things go: they begin without anybody launching them. */
export const TRENDS: ReadonlySet<string> = words(
  'boom contraction crisis decline difficulties downturn drop drought easing fall growth outbreak problems rally rebound recession recovery revival rise shortage shortages slide slowdown slump surge trend trouble troubles upswing upturn',
);
