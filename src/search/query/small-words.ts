import { isStopWord } from '../text/stop-words.ts';
import { tokensOf } from '../text/tokens.ts';

/**
 * A word that only carries a text, or else is a name in capitals, and which it was taken for; or a
 * sign that stands for no one thing.
 */
export interface SmallWord {
  readonly typed: string;
  /** The name, in capitals. */
  readonly name: string;
  readonly isName: boolean;
}

/** A query with the names among such words in capitals, and the others in none. */
interface SmallWordsRead {
  readonly text: string;
  readonly smallWords: readonly SmallWord[];
}

/** Words that somebody may type for a name without its capitals. */
const MAY_BE_NAMES = /^(?:us|it|who|is)$/i;

/** Behind these “us” is a pronoun: “tell us about trade”. */
const GIVING =
  /^(?:tells?|told|lets?|gives?|gave|shows?|helps?|teach(?:es)?|brings?|asks?|joins?|makes?)$/i;

/** A word or the sign of a currency, or a stretch in quotation marks, which mean the very words. */
const PIECE = /["“„«][^"”“»]*["”“»]?|\p{L}+(?:[.'’&]\p{L}+)*|\p{Sc}/gu;

/**
 * Tells in a query the words that only carry a text from names: “us sanctions” asks for the US,
 * “tell us” does not; “AND” is nobody’s name unless a text has it so.
 *
 * @param asks whether it is put as a question
 * @param isName whether a word in capitals is a name that a text or the vocabulary has
 */
export function readSmallWords(
  typed: string,
  asks: boolean,
  isName: (capitals: string) => boolean,
): SmallWordsRead {
  const smallWords: SmallWord[] = [];
  const isShouted = !/\p{Ll}/u.test(typed) && (typed.match(/\p{Lu}{2,}/gu) ?? []).length > 2;
  /** Whether a word that is a name in capitals is meant for it. */
  const isMeant = (small: string, before: string): boolean =>
    /^the$/i.test(before) || (small === 'us' ? !GIVING.test(before) : !asks);
  const take = (found: string, name: string, isName: boolean): string => {
    if (!isName || found !== name) smallWords.push({ typed: found, name, isName });
    return isName ? name : found.toLowerCase();
  };
  let last = '';
  const text = typed.replace(PIECE, (found) => {
    const before = last;
    last = found;
    const small = found.toLowerCase();
    const name = found.toUpperCase();
    // "¥" is the sign of two currencies.
    if (isNoOneThing(found)) return take(found, name, false);
    if (!isStopWord(small)) return found;
    const isCapital = found === name && found.length > 1;
    if (isCapital && !isShouted)
      return isName(name) || found === typed.trim() ? found : take(found, name, false);
    if (MAY_BE_NAMES.test(found) && isName(name)) return take(found, name, isMeant(small, before));
    return isCapital ? small : found;
  });
  return { text, smallWords };
}

const isNoOneThing = (found: string): boolean =>
  /^\p{Sc}$/u.test(found) && tokensOf(found).length === 0;
