const words = (list: string): readonly string[] => list.split(' ');

/** Words that say that something grows, lower case. */
export const UP_WORDS: ReadonlySet<string> = new Set(
  words(
    'added adding boost climb climbed climbing climbs expand expanded gain gained gaining gains grew grow growing grown grows growth higher improved increase increased increases increasing jump jumped jumping jumps leap leapt more raise raised rallied rebounded rise risen rises rising rose soared surge surged surging swelled up widened',
  ),
);

/** Words that say that something shrinks, lower case. */
export const DOWN_WORDS: ReadonlySet<string> = new Set(
  words(
    'cheaper contracted contraction cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped down drop dropped dropping drops eased fall fallen falling falls fell fewer less lost lower lowered plunge plunged reduced reduction shed shrank shrink shrinking slid slipped slump slumped tumbled weakened',
  ),
);
