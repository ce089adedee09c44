/** Beginnings of questions that ask for a kind of fact. */
const ASKS: readonly (readonly [RegExp, string])[] = [
  [/^\W*how (?:many|much|large|big|high|far|fast|old|long)\b/iu, 'figure'],
  [/^\W*(?:when|where|since when|on what day|what day|which day|how often)\b/iu, 'event'],
  [/^\W*(?:who says|who said|what does .+ say|what did .+ say|according to whom)\b/iu, 'statement'],
];

/** The kind of fact that a question asks for, as the filter names it; null where it does not tell. */
export function kindAskedFor(typed: string): string | null {
  return ASKS.find(([opening]) => opening.test(typed))?.[1] ?? null;
}
