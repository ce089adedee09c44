import {
  AFTER_AUXILIARY,
  AHEAD_VERBS,
  NOT_PAST,
  NOW_WORDS,
  PAST_AUXILIARIES,
  PAST_VERBS,
  PRESENT_VERBS,
} from '../lexicon/tense.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { isDash, lower } from '../recognisers/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import type { FigureScene } from './scene.ts';

/** When the words put what they tell: a perfect ("has risen") counts as present, for it holds now. */
type Tense = 'past' | 'present' | 'ahead';

/** How far back from a verb its auxiliary may stand. */
const AUXILIARY_REACH = 3;

/**
 * The tense of the verb at a token, its auxiliary counted in: "rose", "was lowered", "has risen",
 * "will be shipped"; undefined where no verb is known there.
 * Refuses "Danish-designed", "an estimated", "hundred", "to cut".
 */
export function verbTense(tokens: readonly Token[], at: number): Tense | undefined {
  const word = lower(tokens, at);
  const plain = NOW_WORDS.has(word) ? 'present' : plainTense(word);
  if (plain === undefined || isAuxiliary(word)) return plain;
  if (isDash(tokens[at - 1]) || isDash(tokens[at + 1])) return undefined;
  let before = at - 1;
  while (at - before <= AUXILIARY_REACH && isBetween(lower(tokens, before))) before -= 1;
  const auxiliary = lower(tokens, before);
  if (auxiliary === 'to') return undefined;
  return isAuxiliary(auxiliary) ? plainTense(auxiliary) : plain;
}

/** "is", "had", "will": a verb that says when by itself, and for the verb behind it. */
function isAuxiliary(word: string): boolean {
  return (
    PAST_AUXILIARIES.has(word) ||
    AHEAD_VERBS.has(word) ||
    /^(?:am|are|do|does|has|have|is)$/.test(word)
  );
}

function isBetween(word: string): boolean {
  return AFTER_AUXILIARY.has(word) || word.endsWith('ly');
}

function plainTense(word: string): Tense | undefined {
  if (AHEAD_VERBS.has(word)) return 'ahead';
  if (PRESENT_VERBS.has(word)) return 'present';
  if (PAST_AUXILIARIES.has(word)) return 'past';
  const regular = word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word);
  return regular || PAST_VERBS.has(word) ? 'past' : undefined;
}

/** The tense in which a sentence tells of a figure: of the verb before it, else of the one behind. */
export function tenseOf(scene: FigureScene, figure: FigureAt): Tense | undefined {
  const { tokens, sentence, credits } = scene;
  const credit = credits.find((one) => covers(one, figure));
  const start = credit?.from ?? sentence.from;
  const end = credit?.to ?? sentence.to;
  return (
    toldTense(tokens, figure.from) ??
    lastTense(tokens, start, figure.from) ??
    firstTense(tokens, figure.to, end)
  );
}

/** The tense of the last verb in `[from, to)`, back to a semicolon. */
export function lastTense(tokens: readonly Token[], from: number, to: number): Tense | undefined {
  for (let at = to - 1; at >= from && lower(tokens, at) !== ';'; at -= 1) {
    const tense = toldTense(tokens, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** The tense of the first verb in `[from, to)`. */
export function firstTense(tokens: readonly Token[], from: number, to: number): Tense | undefined {
  for (let at = from; at < to; at += 1) {
    const tense = toldTense(tokens, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** The tense of a verb that tells and does not only report: "said" and "reported" are passed over. */
function toldTense(tokens: readonly Token[], at: number): Tense | undefined {
  const tense = verbTense(tokens, at);
  return tense === 'past' && CLAUSE_VERBS.has(lower(tokens, at)) ? undefined : tense;
}
