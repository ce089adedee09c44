import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Credit, Speaker } from './draft.ts';

const FEWEST_TOKENS = 2;

/** A credit for tokens `[from, to)` without the punctuation around them; none where little is left. */
export function creditFor(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaker: Speaker,
  form: Credit['form'],
  rule: string,
): Credit[] {
  let [start, end] = [from, to];
  while (start < end && isEdge(tokens, start)) start += 1;
  while (end > start && isEdge(tokens, end - 1) && !closesBracket(tokens, start, end - 1)) end -= 1;
  if (['and', 'but'].includes(lower(tokens, start))) start += 1;
  return end - start < FEWEST_TOKENS ? [] : [{ from: start, to: end, speaker, form, rule }];
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'mark' && !/^[([+-]$/u.test(tokens[at].text);
}

function closesBracket(tokens: readonly Token[], start: number, at: number): boolean {
  return tokens[at]?.text === ')' && tokens.slice(start, at).some(({ text }) => text === '(');
}
