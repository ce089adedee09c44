import { joined } from '../names/shape.ts';
import { NEGATIONS, NO_STANCE, STANCE_OPENINGS } from '../lexicon/stance.ts';
import { lower, phrases, placesIn } from '../recognisers/read.ts';
import type { Stance } from '../../schemas/claim.ts';
import { FOLDS, foldOf, type Stretch, type Token } from '../text/tokens.ts';
import { Shelf } from '../vocabulary/shelf.ts';

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

/** A word that leans some way, and the place where a concession that it belongs to begins. */
export interface Cue {
  readonly at: number;
  readonly stance: Stance;
  readonly conceded: number | null;
}

/** Words that bring in what a claim holds against: "despite the turbulence"; a comma ends it. */
const CONCESSIONS = phrases('amid', 'amidst', 'despite', 'notwithstanding', 'in the face of');

/** The openings of words that lean some way by `foldOf`, the longest first. */
const BY_FOLD = new Shelf<(typeof STANCE_OPENINGS)[number]>(FOLDS);
for (const opening of STANCE_OPENINGS)
  BY_FOLD.put(foldOf(opening[0]), opening, ([a], [b]) => b.length - a.length);

/** The words of tokens `[from, to)` that lean some way, in order. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  let conceded: number | null = null;
  const concessions = placesIn(tokens, from, to, CONCESSIONS);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      if (token?.text === ',') conceded = null;
      continue;
    }
    if (concessions.includes(at)) conceded = at;
    const stance = stanceOf(token);
    if (stance !== undefined) cues.push({ at, stance, conceded });
  }
  return cues;
}

/**
 * The leaning of tokens `[from, to)`: that of the weightiest cue, of equals the one nearest to the
 * term, of those the first; a negation close before a cue turns it round, and one that is conceded
 * there counts for nothing.
 *
 * @param cues those of the sentence
 */
export function leaningOf(
  tokens: readonly Token[],
  cues: readonly Cue[],
  { from, to }: Stretch,
  term: Stretch,
): Leaning | undefined {
  let best: Stance | undefined;
  let nearest = Infinity;
  let words: Stretch | undefined;
  for (const { at, stance, conceded } of cues) {
    if (at < from || at >= to || (conceded !== null && conceded >= from)) continue;
    const negation = negationBefore(tokens, from, at);
    const turned = negation === undefined ? stance : OPPOSITE[stance];
    const gained = best === undefined ? 1 : WEIGHT[turned] - WEIGHT[best];
    const away = Math.max(term.from - at, at + 1 - term.to, 0);
    if (gained < 0 || (gained === 0 && away >= nearest)) continue;
    nearest = away;
    best = turned;
    words = { from: negation ?? at, to: at + 1 };
  }
  if (best === undefined || words === undefined) return undefined;
  return { stance: best, cue: joined(tokens.slice(words.from, words.to)) };
}

function stanceOf({ fold, lower: word }: Token): Stance | undefined {
  const found = BY_FOLD.at(fold).find(([opening]) => word.startsWith(opening));
  return found === undefined || NO_STANCE.has(word) ? undefined : found[1];
}

/** The place of a negation close before a cue. */
function negationBefore(tokens: readonly Token[], from: number, at: number): number | undefined {
  for (let back = 1; back <= NEGATION_REACH && at - back >= from; back += 1) {
    if (NEGATIONS.has(lower(tokens, at - back))) return at - back;
  }
  return undefined;
}
