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
  while (start < end && isEdge(tokens, start)) start += 1;
  while (end > start && isEdge(tokens, end - 1)) end -= 1;
  if (['and', 'but'].includes(lower(tokens, start))) start += 1;
  while (end > start && LOOSE_ENDS.has(lower(tokens, end - 1))) {
    end -= 1;
    while (end > start && isEdge(tokens, end - 1)) end -= 1;
  }
  if (end - start < FEWEST_TOKENS) return [];
  return [{ ...withHalves(tokens, start, end), speaker, form, rule }];
}

/** A mark that belongs to nothing beside it, as a minus does to the number behind it. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark?.kind !== 'mark' || /^[([+]$/u.test(mark.text)) return false;
  return mark.text !== '-' || next?.kind === 'word' || next?.glued !== true;
}

/** Tokens `[from, to)` with the mark before or behind that pairs with one among them. */
function withHalves(tokens: readonly Token[], from: number, to: number): Stretch {
  let depth = 0;
  for (const { text } of tokens.slice(from, to)) {
    if (/^[“„«‘([]$/u.test(text) || (text === '"' && depth === 0)) depth += 1;
    else if (/^[”»)\]]$/u.test(text) || (/^["’]$/u.test(text) && depth > 0)) depth -= 1;
  }
  if (depth < 0 && /^[“„«([]$/u.test(tokens[from - 1]?.text ?? '')) return { from: from - 1, to };
  // "“rebuilt by May.”"
  const close = tokens.slice(to, to + 2).findIndex(({ text }) => /^[”»)\]"’]$/u.test(text));
  return { from, to: depth > 0 && close >= 0 ? to + close + 1 : to };
}

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
