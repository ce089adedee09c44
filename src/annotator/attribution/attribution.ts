import { LOOSE_ENDS } from '../lexicon/attribution.ts';
import { lower } from '../text/read.ts';
import { covers, type Stretch, type Token } from '../text/tokens.ts';

/** Words credited to somebody, before they are a fact. Token indices are `[from, to)`. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  readonly form: 'quoted' | 'reported';
  readonly rule: string;
}

/** Who is credited: a canonical name or a group as named, with the role as the text gives it. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'body' | 'group';
  /** True where a pronoun or a description had to be resolved. */
  readonly resolved: boolean;
}

const FEWEST_TOKENS = 2;

/**
 * The attribution of a stretch of tokens without the punctuation around them, save marks that close
 * or open what the words hold one half of; none where little is left.
 */
export function attributed(
  tokens: readonly Token[],
  words: Stretch,
  speaker: Speaker,
  form: Attribution['form'],
  rule: string,
): Attribution[] {
  let [start, end] = [words.from, words.to];
  while (isEdge(tokens[start])) start += 1;
  if (/^(?:and|but)$/u.test(lower(tokens, start)) && lower(tokens, start + 1) !== 'for') start += 1;
  while (LOOSE_ENDS.has(lower(tokens, end - 1)) || isEdge(tokens[end - 1])) end -= 1;
  if (end - start < FEWEST_TOKENS) return [];
  return [{ ...withHalves(tokens, start, end), speaker, form, rule }];
}

/** Whether a token is a mark that neither opens brackets nor may be the sign of a number. */
function isEdge(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !/^[([+-]$/u.test(token.text);
}

/** Tokens `[from, to)` with the mark before or behind that pairs with one among them: "“rebuilt by May.”". */
function withHalves(tokens: readonly Token[], from: number, to: number): Stretch {
  let depth = 0;
  for (const { text } of tokens.slice(from, to)) {
    if (/^[“„«‘([]$/u.test(text) || (text === '"' && depth === 0)) depth += 1;
    else if (/^[”»)\]]$/u.test(text) || (/^["’]$/u.test(text) && depth > 0)) depth -= 1;
  }
  if (depth < 0 && /^[“„«([]$/u.test(tokens[from - 1]?.text ?? '')) return { from: from - 1, to };
  const close = tokens.slice(to, to + 2).findIndex(({ text }) => CLOSING.test(text));
  return { from, to: depth > 0 ? to + close + 1 : to };
}

const CLOSING = /^[”»)\]"’]$/u;

/** Whether words stand in somebody's quoted words and others, that they might go with, outside of them. */
export function isQuotedApart(
  attributions: readonly Attribution[],
  words: Stretch,
  others: Stretch,
): boolean {
  return attributions.some(
    (attribution) =>
      attribution.form === 'quoted' && covers(attribution, words) && !covers(attribution, others),
  );
}
