import { BEFORE_PLACES } from '../lexicon/figures.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import type { Word } from '../syntax/word.ts';
import { isCapitalised, lower } from '../text/read.ts';

/**
 * Whether a number behind a name, or with a capital of its own, is part of that name: "Windows 11
 * users", "the iPhone 15 buyers", "Brexit 2.0 plans", "the Big Four firms".
 * Refuses "in Lund 40 ships", "sold Norland 40 ships", "On Monday 40 ships", "Some 40 ships", and
 * all where the next word has a capital too, as in a headline.
 *
 * @param to the token behind the number
 * @param from the first token of the sentence
 */
export function isPartOfName(
  tokens: readonly Word[],
  at: number,
  to: number,
  from: number,
): boolean {
  const number = tokens[at];
  if (at === from || isCapitalised(tokens[to]) || at + 1 !== to) return false;
  if (number?.kind === 'word') return isCapitalised(number);
  let before = at - 1;
  while (before >= from && isName(tokens[before])) before -= 1;
  // Names number by plain digits, not by "1,200" or "194 thousand".
  return (
    before < at - 1 &&
    /^[\d.]+$/.test(number?.text ?? '') &&
    !BEFORE_PLACES.has(lower(tokens, before))
  );
}

function isName(word: Word | undefined): boolean {
  if (word?.tag !== 'PROPN' || !/\p{Lu}/u.test(word.text)) return false;
  return !MONTHS.has(word.lower) && !WEEKDAYS.has(word.lower);
}
