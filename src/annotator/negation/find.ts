import { HEDGES, type HedgeWord } from '../lexicon/hedges.ts';
import { DENIALS, NO_DENIALS, type Reach, type Use } from '../lexicon/negation.ts';
import type { Hedge } from '../../schemas/quantity.ts';
import { phraseAt, phrasesOf } from '../text/read.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import { hedgeReach, reachOf } from './cues.ts';
import type { ParsedSentence } from './ends.ts';
import { governedBy } from './scope.ts';

/** A stretch of tokens that is denied or hedged, and the word at `at` that does so. */
export interface Governed extends Stretch {
  /** What is cancelled does not happen, but its figures hold: "cancelled 40 flights". */
  readonly as: 'denied' | 'cancelled' | Hedge;
  readonly at: number;
}

/** All words of denial and doubt with their look-alikes; of those at one place the longest counts. */
const CUES = phrasesOf<'none' | Reach | Use | HedgeWord>([
  ...NO_DENIALS.map((words) => [words, 'none'] as const),
  ...DENIALS,
  ...HEDGES,
]);

/** The stretches of a sentence that words of denial and of doubt govern, by the place of the words. */
export function governedIn(parsed: ParsedSentence): Governed[] {
  const { tokens, sentence } = parsed;
  const found: Governed[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const read = phraseAt(tokens, at, CUES);
    if (read === undefined || /^(?:Lie|May)$/u.test(tokens[at]?.text ?? '')) continue;
    const cue = { from: at, to: read.to };
    const { value } = read;
    if (typeof value !== 'string') {
      take(hedgeReach(parsed, cue, value.reach), value.as, cue);
      continue;
    }
    const isOff = value === 'cancelling' || value === 'shelving';
    if (value !== 'none') take(reachOf(parsed, cue, value), isOff ? 'cancelled' : 'denied', cue);
    at = read.to - 1;
  }
  return found;

  function take(reach: Reach | undefined, as: Governed['as'], cue: Stretch): void {
    if (reach === undefined) return;
    for (const { from, to } of governedBy(parsed, cue, reach))
      if (tokens.slice(from, to).some(({ kind }) => kind !== 'mark'))
        found.push({ from, to, as, at: cue.from });
  }
}

/** Whether what is governed does not hold. */
function isNot({ as }: Governed): boolean {
  return as === 'denied' || as === 'cancelled';
}

/** Whether words are denied. */
export function isDenied(governed: readonly Governed[], words: Stretch): boolean {
  return governed.some((one) => one.as === 'denied' && covers(one, words));
}

/** Whether words are denied or called off. */
export function isOff(governed: readonly Governed[], words: Stretch): boolean {
  return governed.some((one) => isNot(one) && covers(one, words));
}

/**
 * How words are hedged: as the nearest word of doubt does that governs them, before them or behind.
 * "Would", "could", "if" and their like count only where no other word does, for "would" also puts
 * into the past what was hoped or planned.
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
  const denied = governed.filter(isNot);
  const joined: Stretch[] = [];
  for (const { from, to } of denied.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}
