import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { lower } from '../recognisers/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import { type Tense, verbTense } from '../verbs/tense.ts';
import type { FigureScene } from './scene.ts';

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
