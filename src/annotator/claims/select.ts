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
  if (!saysEnough(tokens, from, to)) return 'too few words';
  const [first = '', last = ''] = [tokens[from]?.text, tokens[to - 1]?.text];
  if (/^[[(]$/.test(first) && /^[\])]$/.test(last)) return 'a note in brackets';
  return last === '?' ? 'a question' : undefined;
}

function saysEnough(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let counted = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words += 1;
    else if (token?.kind === 'number') counted ||= !YEAR.test(token.text);
  }
  return words >= (counted ? FEWEST_WITH_NUMBER : FEWEST_WORDS);
}
