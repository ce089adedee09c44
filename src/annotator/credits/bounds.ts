import { ENDS } from '../lexicon/credits.ts';
import { isDash, lower } from '../figures/read.ts';
import type { Scene } from './scene.ts';

/** A noun phrase is no longer than this, in tokens. */
export const LONGEST_PHRASE = 12;

function isEnd({ tokens, names }: Scene, at: number): boolean {
  if (names.isInside(at)) return false;
  return ENDS.has(lower(tokens, at)) || (isDash(tokens[at]) && tokens[at]?.glued !== true);
}

/** Where the noun phrase that ends before a token begins. */
export function startOf(scene: Scene, end: number): number {
  let from = end;
  while (from > scene.from && end - from < LONGEST_PHRASE && !isEnd(scene, from - 1)) from -= 1;
  return from;
}

/** The end of the noun phrase that begins at a token; a full stop inside it is an abbreviation's. */
export function endOf(scene: Scene, start: number): number {
  const limit = Math.min(scene.to, start + LONGEST_PHRASE);
  let to = start;
  while (to < limit && !isEnd(scene, to) && scene.tokens[to]?.text !== '.') to += 1;
  while (to + 1 < scene.to && scene.tokens[to]?.text === '.') to += 1;
  return to;
}
