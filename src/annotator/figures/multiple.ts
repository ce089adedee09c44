import { COMPARING } from '../lexicon/figures.ts';
import { MULTIPLES, MULTIPLYING, SMALL_NUMBERS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { type Figure, figure, type Recogniser } from './figure.ts';
import type { NumberRead } from './number.ts';
import { isDash, lower } from '../text/read.ts';

/**
 * Takes "threefold", "a 10-fold", "three times as many", "1.9 times earnings", "twice as many",
 * "doubled since".
 * Refuses "doubled its bet", "three times a week", "at times", "times of crisis".
 */
export const readMultiple: Recogniser = (tokens, at, number) => {
  const word = lower(tokens, at);
  const adverb = MULTIPLES.get(word);
  if (adverb !== undefined && /^(?:as|its|the|their|what)$/.test(lower(tokens, at + 1)))
    return multiple(at + 1, adverb, 1);
  const times = MULTIPLYING.get(word);
  if (times !== undefined)
    return isOfItself(tokens, at + 1) ? multiple(at + 1, times, 1) : undefined;
  const folded = word.endsWith('fold') ? SMALL_NUMBERS.get(word.slice(0, -4)) : undefined;
  return folded === undefined ? number && numbered(tokens, number) : multiple(at + 1, folded, 1);
};

/** "has doubled since", "tripled, to", but not "doubled its bet", "doubled down" */
function isOfItself(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind !== 'word' ||
    /^(?:compared|from|in|last|over|since|to|within|year)$/.test(next.lower)
  );
}

/** "10-fold", "three times as many" */
function numbered(tokens: readonly Token[], number: NumberRead): Figure | undefined {
  const { to, value, step } = number;
  if (value <= 1) return undefined;
  if (isDash(tokens[to]) && lower(tokens, to + 1) === 'fold') return multiple(to + 2, value, step);
  if (lower(tokens, to) !== 'times') return undefined;
  const than = lower(tokens, to + 1);
  // "told three times | that he may go"
  const isThat = than === 'that' && !/^(?:at|for|in|of|[,.;])$/.test(lower(tokens, to + 2));
  const compares = COMPARING.has(than) && !isThat;
  return compares || !Number.isInteger(value) ? multiple(to + 1, value, step) : undefined;
}

function multiple(to: number, value: number, step: number): Figure {
  return figure('share', 'multiple', { to, value, step }, 'times');
}
