import { keyOf } from '../text/tokens.ts';
import type { Lookup } from './lookup.ts';

/** Shorter words than this are not taken apart, and no part is shorter than the other. */
const LEAST = { word: 5, part: 2 };

/**
 * The two words that one is written as in a quote, with a blank or a hyphen: the keys of
 * "supply chain" for "supplychain"; null where there are none.
 */
export function apart(word: string, { has, stand }: Lookup): readonly string[] | null {
  if (word.length < LEAST.word || !/^\p{L}+$/u.test(word)) return null;
  for (let at = LEAST.part; at <= word.length - LEAST.part; at += 1) {
    const keys = [keyOf(word.slice(0, at)), keyOf(word.slice(at))];
    if (keys.every(has) && stand(keys)) return keys;
  }
  return null;
}
