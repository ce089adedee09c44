import { isStopWord } from '../text/stop-words.ts';

/** A word that only carries a text, or else is a name in capitals; and which it was taken for. */
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

/** A word, or a stretch in quotation marks, which mean the very words. */
const PIECE = /["“„«][^"”“»]*["”“»]?|\p{L}+(?:[.'’&]\p{L}+)*/gu;

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
  let last = '';
  const text = typed.replace(PIECE, (found) => {
    const before = last;
    last = found;
    const small = found.toLowerCase();
    const name = found.toUpperCase();
    if (!isStopWord(small)) return found;
    const isWritten = found === name && found.length > 1 && !isShouted;
    if (isWritten && (isName(name) || found === typed.trim())) return found;
    const isMeant = /^the$/i.test(before) || (small === 'us' ? !GIVING.test(before) : !asks);
    const mayBe = MAY_BE_NAMES.test(found) && isName(name);
    const isTaken = mayBe && isMeant;
    const isWorthSaying = found === name ? isWritten : mayBe;
    if (isWorthSaying) smallWords.push({ typed: found, name, isName: isTaken });
    if (isTaken) return name;
    return isWritten || isShouted ? small : found;
  });
  return { text, smallWords };
}
