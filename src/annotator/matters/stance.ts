import { joined } from '../names/shape.ts';
import { NEGATIONS, NO_STANCE, STANCE_OPENINGS } from '../lexicon/stance.ts';
import { follows, lower } from '../recognisers/read.ts';
import type { Stance } from '../../schemas/claim.ts';
import type { Token } from '../text/tokens.ts';

/** Which way a stretch of words says that things go, and the word that says so. */
export interface Leaning {
  readonly stance: Stance;
  readonly cue: string;
}

const OPPOSITE: Readonly<Record<Stance, Stance>> = {
  favourable: 'adverse',
  adverse: 'favourable',
  settled: 'unsettled',
  unsettled: 'settled',
};

/** Done or undone says more than well or ill. */
const WEIGHT: Readonly<Record<Stance, number>> = {
  settled: 3,
  unsettled: 3,
  adverse: 2,
  favourable: 1,
};

const NEGATION_REACH = 3;

/**
 * The leaning of tokens `[from, to)`: that of the weightiest cue, of equals the first; a negation
 * close before a cue turns it round.
 */
export function leaningOf(tokens: readonly Token[], from: number, to: number): Leaning | undefined {
  let best: Leaning | undefined;
  for (let at = from; at < to; at += 1) {
    if (isConcession(tokens, at)) at = endOfConcession(tokens, at, to);
    const stance = stanceAt(tokens, at);
    if (stance === undefined) continue;
    const negation = negationBefore(tokens, from, at);
    const turned = negation === undefined ? stance : OPPOSITE[stance];
    if (best !== undefined && WEIGHT[turned] <= WEIGHT[best.stance]) continue;
    best = { stance: turned, cue: joined(tokens.slice(negation ?? at, at + 1)) };
  }
  return best;
}

/** Words that bring in what a claim holds against: "despite the turbulence". */
const CONCESSIONS = new Set(['amid', 'amidst', 'despite', 'notwithstanding']);

function isConcession(tokens: readonly Token[], at: number): boolean {
  return CONCESSIONS.has(lower(tokens, at)) || follows(tokens, at, 'in', 'the', 'face', 'of');
}

/** The comma that ends a concession, or the end of the stretch. */
function endOfConcession(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to && lower(tokens, end) !== ',') end += 1;
  return end;
}

function stanceAt(tokens: readonly Token[], at: number): Stance | undefined {
  const word = lower(tokens, at);
  const openings = tokens[at]?.kind === 'word' ? STANCE_OPENINGS.get(word.slice(0, 3)) : undefined;
  const found = openings?.find(([opening]) => word.startsWith(opening));
  return found === undefined || NO_STANCE.has(word) ? undefined : found[1];
}

/** The place of a negation close before a cue. */
function negationBefore(tokens: readonly Token[], from: number, at: number): number | undefined {
  for (let back = 1; back <= NEGATION_REACH && at - back >= from; back += 1) {
    if (NEGATIONS.has(lower(tokens, at - back))) return at - back;
  }
  return undefined;
}
