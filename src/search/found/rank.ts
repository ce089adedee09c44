import type { How } from '../query/plan.ts';
import { isHeld, type Match } from './match.ts';

/** What a unit is worth by how it is there: the word itself most. */
const WORTH: Readonly<Record<How, number>> = {
  word: 1,
  begins: 0.8,
  name: 0.8,
  credited: 0.6,
  topic: 0.4,
  country: 0.4,
};

/** What closeness of the words adds, as a share of what they are worth. */
const CLOSENESS = 0.25;
/** What a question adds that has the words and that the claim speaks to. */
const ASKED = 0.3;
/** What a fact of the kind asked for adds. */
const KIND = 0.15;
/** What is left where a person was asked for whom the claim does not name. */
const OF_ANOTHER = 0.75;

/** What the order of results rests on, beside how a claim matches. */
export interface Signals {
  /** How much each unit tells. */
  readonly weights: readonly number[];
  /** From 0 to 1: how much of what was looked for the best question has that the claim answers. */
  readonly asked: number;
  /** Whether the claim has a fact of the kind asked for: a figure for “how many”. */
  readonly hasKind: boolean;
  /** Whether a person was asked for whom it does not name. */
  readonly lacksPerson: boolean;
}

/** The weight of the units that a claim has, by how they are there. */
function heldWeight({ hows }: Pick<Match, 'hows'>, weights: readonly number[]): number {
  return hows.reduce(
    (sum, how, at) => sum + (how === null ? 0 : WORTH[how] * (weights[at] ?? 0)),
    0,
  );
}

/** How well a claim answers; the higher the better, to be compared within one search. */
export function scoreOf(match: Match, { weights, asked, hasKind, lacksPerson }: Signals): number {
  const held = heldWeight(match, weights);
  const count = match.hows.filter(isHeld).length;
  const closeness = match.reach === 0 ? 0 : count / Math.max(count, match.reach);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const score = held * (1 + CLOSENESS * closeness) + all * (ASKED * asked + (hasKind ? KIND : 0));
  return lacksPerson ? score * OF_ANOTHER : score;
}
