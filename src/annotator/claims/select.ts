import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const FEWEST_WORDS = 4;
const FEWEST_WITH_NUMBER = 2;

/** A directive's label holds no more escaped brackets than this when it is read back. */
const MOST_BRACKETS = 400;

/**
 * Whether a sentence is taken up as a claim: it stands in the article's prose or is its title, and
 * has words enough to say something, fewer where it gives a number. Subheadings, bylines, credits and questions claim nothing.
 */
export function isClaim(tokens: readonly Token[], { from, to, block }: Sentence): boolean {
  if (block.kind === 'note' || block.kind === 'heading') return false;
  const own = tokens.slice(from, to);
  const words = own.filter(({ kind }) => kind === 'word').length;
  const counted = own.some(({ kind }) => kind === 'number');
  if (words < (counted ? FEWEST_WITH_NUMBER : FEWEST_WORDS)) return false;
  if (own.filter(({ text }) => /^[[\]\\]$/.test(text)).length > MOST_BRACKETS) return false;
  return !isBracketedNote(own) && own.at(-1)?.text !== '?';
}

/** "[Photo/Agency]", "(Source: ...)" */
function isBracketedNote(own: readonly Token[]): boolean {
  return /^[[(]$/.test(own[0]?.text ?? '') && /^[\])]$/.test(own.at(-1)?.text ?? '');
}
