import { LOOSE_ENDS } from '../lexicon/credits.ts';
import { lower } from '../recognisers/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { Credit, Speaker } from './draft.ts';

const FEWEST_TOKENS = 2;

/** A credit for a stretch of tokens without the punctuation around them; none where little is left. */
export function creditFor(
  tokens: readonly Token[],
  words: Stretch,
  speaker: Speaker,
  form: Credit['form'],
  rule: string,
): Credit[] {
  let [start, end] = [words.from, words.to];
  while (start < end && isEdge(tokens, start)) start += 1;
  while (end > start && isEdge(tokens, end - 1)) end -= 1;
  if (['and', 'but'].includes(lower(tokens, start))) start += 1;
  while (end > start && LOOSE_ENDS.has(lower(tokens, end - 1))) {
    end -= 1;
    while (end > start && isEdge(tokens, end - 1)) end -= 1;
  }
  return end - start < FEWEST_TOKENS ? [] : [{ from: start, to: end, speaker, form, rule }];
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'mark' && !/^[([+-]$/u.test(tokens[at].text);
}
