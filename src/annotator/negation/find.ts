import { HEDGES } from '../lexicon/hedges.ts';
import { DENIALS, NO_DENIALS, type Reach, type Use } from '../lexicon/negation.ts';
import type { Hedge } from '../../schemas/quantity.ts';
import { phraseAt, phrases, phrasesOf } from '../recognisers/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { denialAt, hedgeReach } from './cues.ts';
import { governedBy } from './scope.ts';

/** A stretch of tokens that is denied or hedged, and the word at `at` that does so. */
export interface Governed extends Stretch {
  /** What is called off is no figure the less: "cancelled 40 flights". */
  readonly as: 'denied' | 'cancelled' | Hedge;
  readonly at: number;
}

const DENYING = phrasesOf(DENIALS);
const LOOK_ALIKES = phrases(...NO_DENIALS);
const HEDGING = phrasesOf(HEDGES);

/** The stretches of a sentence that words of denial and of doubt govern, by the place of the words. */
export function governedIn(tokens: readonly Token[], sentence: Stretch): Governed[] {
  const found: Governed[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const look = phraseAt(tokens, at, LOOK_ALIKES);
    if (look !== undefined) {
      at = look.to - 1;
      continue;
    }
    const denying = phraseAt(tokens, at, DENYING);
    if (denying !== undefined) {
      const cue = { from: at, to: denying.to };
      const { reach, to } = denialAt(tokens, sentence, cue, denying.value);
      if (reach !== undefined)
        found.push(...marked(governedBy(tokens, sentence, cue, reach), sort(denying.value), at));
      at = to - 1;
      continue;
    }
    const hedging = phraseAt(tokens, at, HEDGING);
    if (hedging === undefined || tokens[at]?.text === 'May') continue;
    const cue = { from: at, to: hedging.to };
    const { as } = hedging.value;
    const reach = hedgeReach(tokens, cue, hedging.value.reach);
    if (reach !== undefined) found.push(...marked(governedBy(tokens, sentence, cue, reach), as, at));
  }
  return found;
}

function sort(use: Reach | Use): 'denied' | 'cancelled' {
  return use === 'cancelling' ? 'cancelled' : 'denied';
}

function marked(stretches: readonly Stretch[], as: Governed['as'], at: number): Governed[] {
  return stretches.map(({ from, to }) => ({ from, to, as, at }));
}

function covers(governed: Governed, { from, to }: Stretch): boolean {
  return governed.from <= from && to <= governed.to;
}

/** Whether words are denied. */
export function isDenied(governed: readonly Governed[], words: Stretch): boolean {
  return governed.some((one) => one.as === 'denied' && covers(one, words));
}

/** Whether words are denied or called off. */
export function isOff(governed: readonly Governed[], words: Stretch): boolean {
  return governed.some((one) => (one.as === 'denied' || one.as === 'cancelled') && covers(one, words));
}

/**
 * How words are hedged: as the nearest word of doubt does that governs them, before them or behind;
 * "would" counts only alone, for it also puts into the past what was hoped or planned.
 */
export function hedgeOf(governed: readonly Governed[], words: Stretch): Hedge | null {
  const own = governed.filter((one) => covers(one, words));
  let nearest: Hedge | null = null;
  let least = Infinity;
  for (const { as, at } of own) {
    const near = at < words.from ? words.from - at : at - words.to + BEHIND_COST;
    const away = as === 'conditional' ? near + ALONE_COST : near;
    if (as === 'denied' || as === 'cancelled' || away >= least) continue;
    nearest = as;
    least = away;
  }
  return nearest;
}

/** What it costs a word of doubt to stand behind, in tokens. */
const BEHIND_COST = 4;

/** What it costs a word to count only where no other does: more than any distance. */
const ALONE_COST = 1000;

/** The denied stretches of a sentence, joined where they meet, in order. */
export function deniedStretches(governed: readonly Governed[]): Stretch[] {
  const denied = governed.filter(
    ({ as, from, to }) => (as === 'denied' || as === 'cancelled') && from < to,
  );
  const joined: Stretch[] = [];
  for (const { from, to } of denied.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}
