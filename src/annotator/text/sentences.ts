import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import type { Span } from '../../schemas/span.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { BARE_CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { Block } from './blocks.ts';
import { afterDateline } from './dateline.ts';
import { spanOf, type Stretch, type Token } from './tokens.ts';

/**
 * A sentence: its stretch of text, and its tokens `[from, to)` in the article's token list, a
 * dateline before them left out.
 */
export interface Sentence extends Stretch {
  readonly span: Span;
  readonly block: Block;
}

/** Marks that close behind a full stop; “ closes what „ has opened. */
const CLOSERS = new Set(['"', '”', '“', '’', "'", ')', ']', '»']);
const ENDS = new Set(['.', '!', '?', '…']);

/** More closing marks than this behind a full stop are no prose. */
const MOST_CLOSERS = 8;

/**
 * A sentence of more tokens than this is cut. Prose has none so long, and what is read in a
 * sentence is weighed against all else in it, so that the cost would grow with its square.
 */
const MOST_TOKENS = 200;

/**
 * The sentences of the blocks, in order; a sentence never spans two blocks and is never longer
 * than `MOST_TOKENS`.
 */
export function sentencesOf(tokens: readonly Token[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const block of blocks) {
    while (start(tokens, at) < block.span[0]) at += 1;
    let end = at;
    while (start(tokens, end) < block.span[1]) end += 1;
    let from = at;
    while (at < end) {
      const last = tokens[at];
      at += 1;
      const isFull = at - from >= MOST_TOKENS;
      if (isFull || at === end || (last !== undefined && canEnd(last) && endsAt(tokens, at))) {
        const opens = tokens[from]?.start === block.span[0];
        const body = opens ? afterDateline(tokens, from, at) : from;
        const span = spanOf(tokens, from, at);
        sentences.push({ span, from: Math.min(body, at - 1), to: at, block });
        from = at;
      }
    }
  }
  return sentences;
}

function start(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? Infinity;
}

/** Whether a token can be the last of a sentence: a mark, or a word that ends with a full stop. */
function canEnd({ kind, text }: Token): boolean {
  return kind === 'mark' || text.endsWith('.');
}

/** Whether a sentence ends just before the token at `next`. */
function endsAt(tokens: readonly Token[], next: number): boolean {
  const before = tokens[next - 1];
  const after = tokens[next];
  if (before === undefined || after === undefined) return false;
  if (before.kind !== 'mark') return isAbbreviatedEnd(before, after);
  if (isClosedBracket(tokens, next) && isOpener(after)) return true;
  const last = beforeClosers(tokens, next);
  const stop = tokens[last];
  if (stop === undefined) return false;
  if (!ENDS.has(stop.text)) return isAbbreviatedEnd(stop, after);
  if (after.glued || !isOpener(after)) return false;
  return stop.text === '.' || last === next - 1 || !leadsToSpeaker(tokens, next);
}

/** The last token before `next` that is no closing mark behind another token. */
function beforeClosers(tokens: readonly Token[], next: number): number {
  let last = next - 1;
  while (
    next - last <= MOST_CLOSERS &&
    CLOSERS.has(tokens[last]?.text ?? '') &&
    tokens[last]?.glued === true
  )
    last -= 1;
  return last;
}

const SPEAKER_REACH = 6;

/** "“How soon!” Berg said": what follows the quotation is its speaker; not "“No!” | He said". */
function leadsToSpeaker(tokens: readonly Token[], next: number): boolean {
  if (SENTENCE_STARTERS.has(tokens[next]?.text ?? '')) return false;
  for (let at = next; at < next + SPEAKER_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',')) return false;
    if (BARE_CLAUSE_VERBS.has(token.lower)) return true;
  }
  return false;
}

/** "[Photo/Agency] The talks": a bracketed note that stands after a full stop or opens a block. */
function isClosedBracket(tokens: readonly Token[], next: number): boolean {
  const close = tokens[next - 1]?.text;
  if (close !== ']' && close !== ')') return false;
  const open = close === ']' ? '[' : '(';
  let at = next - 2;
  while (at >= 0 && tokens[at]?.text !== open && next - at < 16) at -= 1;
  const before = tokens[at - 1];
  return tokens[at]?.text === open && before !== undefined && ENDS.has(before.text);
}

/** "... in the U.S. The ...", "... at 9 p.m. They ...": the dots of the word close the sentence too. */
function isAbbreviatedEnd(word: Token, after: Token): boolean {
  if (word.kind !== 'word') return false;
  if (/^[ap]\.m\.$/.test(word.lower)) return isOpener(after) && !tellsDay(after);
  const leads =
    LEADING_ABBREVIATIONS.has(word.text.slice(0, -1)) || /^(?:e\.g|i\.e)\.$/.test(word.text);
  return word.text.endsWith('.') && !leads && SENTENCE_STARTERS.has(after.text);
}

/** "5 p.m. | Monday", "5 p.m. | GMT": what goes on with a time of day. */
function tellsDay({ text, lower: word }: Token): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word) || /^(?:[("“]|\p{Lu}{2,})$/u.test(text);
}

function isOpener(token: Token): boolean {
  return /^[\p{Lu}\p{N}"“‘'([«$€£¥]/u.test(token.text) || token.kind === 'symbol';
}
