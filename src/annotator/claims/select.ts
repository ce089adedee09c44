import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const FEWEST_WORDS = 4;
const FEWEST_WITH_NUMBER = 2;

/** A number that names a year counts nothing: "Consumer prices, 2024" is a heading. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Whether a sentence is taken up as a claim: it stands in the article's prose or is its title, and
 * has words enough to say something, fewer where it gives a figure. Subheadings, bylines, credits
 * and questions claim nothing.
 */
export function isClaim(tokens: readonly Token[], sentence: Sentence): boolean {
  return whyNoClaim(tokens, sentence) === undefined;
}

/** Why a sentence is not taken up as a claim, in words; undefined where it is. */
export function whyNoClaim(
  tokens: readonly Token[],
  { from, to, block }: Sentence,
): string | undefined {
  if (block.kind === 'note') return 'a note about the article';
  if (block.kind === 'heading') return 'a heading';
  const own = tokens.slice(from, to);
  let words = 0;
  let counted = false;
  for (const { kind, text } of own) {
    if (kind === 'word') words += 1;
    else if (kind === 'number') counted ||= !YEAR.test(text);
  }
  if (words < (counted ? FEWEST_WITH_NUMBER : FEWEST_WORDS)) return 'too few words';
  if (isBracketedNote(own)) return 'a note in brackets';
  return own.at(-1)?.text === '?' ? 'a question' : undefined;
}

/** "[Photo/Agency]", "(Source: ...)" */
function isBracketedNote(own: readonly Token[]): boolean {
  return /^[[(]$/.test(own[0]?.text ?? '') && /^[\])]$/.test(own.at(-1)?.text ?? '');
}
