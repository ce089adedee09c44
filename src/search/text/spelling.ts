/** British endings and their American forms, to which all spellings are brought; first that fits. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/(?<=\w{3})our(?=(?:s|ed|ing|er|ers|hood|ite|able)?$)/, 'or'],
  [/(?<=(?:def|off|pret|lic))ence(?=s?$)/, 'ense'],
  [/(?<=(?:cen|thea|fib|lit|met))re(?=s?$)/, 'er'],
  [/(?<=progra)mme(?=s?$)/, 'm'],
  [/(?<=(?:trave|cance|labe|mode|signa|fue|leve))ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/ogue(?=s?$)/, 'og'],
];

/** Shorter words than this are left as they are: "our", "rise". */
const SHORTEST = 5;

/** A lower-case English word in its American spelling: "organization", "defense", "labor". */
export function oneSpelling(word: string): string {
  if (word.length < SHORTEST) return word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(...ending) : word;
}
