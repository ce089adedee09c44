import type { ReadSentence } from '../article.ts';
import { STATEMENT_WORDS } from '../attribution/scare-quotes.ts';
import type { QuotedRun } from '../attribution/quotes.ts';
import { SAYING_LEMMAS } from '../lexicon/sayings.ts';
import { parseOf } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import { isIn, type Refusal } from './refusal.ts';

/** The verbs of saying of a sentence from which no statement was taken, and why none was. */
export function refusedVerbs(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  if (read.attributions.length > 0) return [];
  return parseOf(tokens, read.sentence)
    .clauses.filter(({ verb }) => SAYING_LEMMAS.has(verb.lemma))
    .map(({ verb }) => ({
      from: verb.head,
      to: verb.head + 1,
      why: verb.passive
        ? 'passive: it names nobody who says so'
        : 'no speaker with words of theirs stands by it',
    }));
}

/** The words in quotation marks that are credited to nobody, and why. */
export function refusedQuotes(
  tokens: readonly Word[],
  { sentence, attributions }: ReadSentence,
  runs: readonly QuotedRun[],
): Refusal[] {
  return runs
    .filter(({ from }) => !isIn(attributions, from) && sentence.from <= from && from < sentence.to)
    .map(({ from, to }) => {
      const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
      const why =
        words < STATEMENT_WORDS
          ? `quoted, and too short for a statement`
          : 'quoted, and no speaker stands by it';
      return { from, to: Math.min(to, sentence.to), why };
    });
}
