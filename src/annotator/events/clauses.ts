import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens `[from, to)` of a stretch that tells one thing. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const JOINTS = new Set([';', ':', '–', '—']);
const AFTER_COMMA = new Set(['and', 'but', 'while', 'as', 'when', 'where', 'which', 'who', 'although', 'though', 'following', 'including', 'after', 'before', 'because', 'since']);

/**
 * Cuts a sentence where a new clause can begin: at semicolons and dashes, at a comma before a
 * joining word or an -ing form, and at "while", "as well as".
 */
export function clausesOf(tokens: readonly Token[], from: number, to: number): Clause[] {
  const cuts: number[] = [];
  for (let at = from + 1; at < to; at += 1) if (isCut(tokens, at)) cuts.push(at);
  const starts = [from, ...cuts];
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
}

function isCut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (JOINTS.has(before) && tokens[at]?.glued !== true) return true;
  if (before === ',') return AFTER_COMMA.has(lower(tokens, at)) || /\p{L}{3,}ing$/u.test(lower(tokens, at));
  return lower(tokens, at) === 'while' || (lower(tokens, at) === 'as' && lower(tokens, at + 1) === 'well');
}
