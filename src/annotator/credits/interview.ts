import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { BlockAt } from './transcript.ts';

/** The blocks of an interview that answer a question, in order. */
export type Answers = readonly BlockAt[];

const FEWEST_QUESTIONS = 3;

/** An answer goes over no more blocks than this. */
const LONGEST_ANSWER = 4;

/**
 * The answers of an interview whose questions stand as blocks of their own and name nobody.
 *
 * Takes three questions or more that say "you", or whose answers say "we" or "I".
 * Refuses an explainer ("What is the deal?"), which a journalist answers, and answers that say
 * themselves who speaks, by quotation marks.
 */
export function answersOf(tokens: readonly Token[], placed: readonly BlockAt[]): Answers {
  const asked = placed.flatMap((one, index) => (isQuestion(tokens, one) ? [index] : []));
  if (asked.length < FEWEST_QUESTIONS) return [];
  const answers = asked.flatMap((index) => answerBehind(tokens, placed, index));
  const you = asked.filter((index) => speaks(tokens, placed[index], YOU)).length;
  const we = answers.filter((one) => speaks(tokens, one, WE)).length;
  const spoken = 2 * you >= asked.length || 2 * we >= answers.length;
  return spoken && !answers.some((one) => speaks(tokens, one, QUOTED)) ? answers : [];
}

const YOU = /^(?:you|your|yours)$/u;
const WE = /^(?:i|me|my|our|us|we)$/u;
const QUOTED = /^[“"«]$/u;

function isQuestion(tokens: readonly Token[], { block, from, to }: BlockAt): boolean {
  if (block.kind === 'note') return false;
  return to - from > 2 && tokens.slice(to - 3, to).some((token) => token.text === '?');
}

function answerBehind(
  tokens: readonly Token[],
  placed: readonly BlockAt[],
  question: number,
): BlockAt[] {
  const rest = placed.slice(question + 1, question + 1 + LONGEST_ANSWER);
  const end = rest.findIndex((one) => one.block.kind !== 'paragraph' || isQuestion(tokens, one));
  return end < 0 ? rest.slice(0, 1) : rest.slice(0, end);
}

function speaks(tokens: readonly Token[], one: BlockAt | undefined, words: RegExp): boolean {
  if (one === undefined) return false;
  for (let at = one.from; at < one.to; at += 1) if (words.test(lower(tokens, at))) return true;
  return false;
}
