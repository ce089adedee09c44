import { BEFORE_PLACES } from '../lexicon/figures.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import { PLAIN_OPENERS } from '../lexicon/names.ts';
import { QUALIFIERS } from '../lexicon/qualifiers.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalised, lower } from './read.ts';

/** Words with a capital that may stand before a number and name nothing. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NOUN_STOPS,
  ...PLAIN_OPENERS,
  ...QUALIFIERS.flatMap(([, phrases]) => phrases.flatMap((phrase) => phrase.split(' '))),
  'additional',
  'between',
  'exactly',
  'first',
  'further',
  'just',
  'past',
  'top',
]);

const LONGEST_NAME = 4;

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
  tokens: readonly Token[],
  at: number,
  to: number,
  from: number,
): boolean {
  if (isCapitalised(tokens[to])) return false;
  if (tokens[at]?.kind === 'word') return at > from && isCapitalised(tokens[at]) && at + 1 === to;
  if (!isPlain(tokens[at]) || at + 1 !== to || !isName(tokens, at - 1, from)) return false;
  let before = at - 1;
  while (before > from && at - before < LONGEST_NAME && isName(tokens, before - 1, from))
    before -= 1;
  return !BEFORE_PLACES.has(lower(tokens, before - 1));
}

/** Names number by plain digits, not by "1,200" or "194 thousand". */
function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'number' && !/[^\d.]/.test(token.text);
}

function isName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  return (
    at >= from &&
    token?.kind === 'word' &&
    /\p{Lu}/u.test(token.text) &&
    !NO_NAMES.has(token.lower) &&
    !token.lower.endsWith('ly')
  );
}
