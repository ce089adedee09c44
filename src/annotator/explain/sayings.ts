import type { ReadSentence } from '../article.ts';
import { STATEMENT_WORDS } from '../credits/scare-quotes.ts';
import { isPassive, SAYING_VERBS } from '../credits/saying.ts';
import type { QuotedRun } from '../credits/quotes.ts';
import { lower } from '../figures/read.ts';
import type { Word } from '../syntax/word.ts';
import { isIn, type Refusal } from './refusal.ts';

/** The verbs of saying of a sentence from which no statement was taken, and why none was. */
export function refusedVerbs(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  if (read.credits.length > 0) return [];
  const refusals: Refusal[] = [];
  for (let at = read.sentence.from; at < read.sentence.to; at += 1) {
    if (!SAYING_VERBS.has(lower(tokens, at))) continue;
    const why = isPassive({ tokens }, at)
      ? 'passive: it names nobody who says so'
      : 'no speaker with words of theirs stands by it';
    refusals.push({ from: at, to: at + 1, why });
  }
  return refusals;
}

/** The words in quotation marks that are credited to nobody, and why. */
export function refusedQuotes(
  tokens: readonly Word[],
  { sentence, credits }: ReadSentence,
  runs: readonly QuotedRun[],
): Refusal[] {
  return runs
    .filter(({ from }) => !isIn(credits, from) && sentence.from <= from && from < sentence.to)
    .map(({ from, to }) => {
      const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
      const why =
        words < STATEMENT_WORDS
          ? `quoted, and too short for a statement`
          : 'quoted, and no speaker stands by it';
      return { from, to: Math.min(to, sentence.to), why };
    });
}
