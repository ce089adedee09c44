import type { AskedQuestion } from '../index/vocabulary.ts';
import type { ReadQuestion } from '../query/lookup.ts';
import type { Plan } from '../query/plan.ts';

/** A question, and how much of what was looked for it has. */
export interface FittingQuestion {
  readonly question: AskedQuestion;
  /** From 0 to 1, by weight. */
  readonly share: number;
}

/** A question fits from this share on. */
const FITS = 0.6;
/** A question that has all words fits whole. */
export const WHOLE = 0.999;

/** How much of what was looked for each question has in its words. */
export function sharesOf(
  plan: Plan,
  weights: readonly number[],
  questions: readonly ReadQuestion[],
): ReadonlyMap<string, number> {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(
    questions.map(({ question: { id }, keys }) => {
      const held = plan.units.reduce((sum, { options }, at) => {
        const has = options.some(
          ({ how, keys: wanted }) => how !== 'begins' && wanted.every((key) => keys.has(key)),
        );
        return sum + (has ? (weights[at] ?? 0) : 0);
      }, 0);
      return [id, all === 0 ? 0 : held / all];
    }),
  );
}

/** The questions with any of the words, those with most first. */
export function nearestQuestions(
  questions: readonly ReadQuestion[],
  shares: ReadonlyMap<string, number>,
): FittingQuestion[] {
  return questions
    .map(({ question }) => ({ question, share: shares.get(question.id) ?? 0 }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

/**
 * The questions that fit what was looked for, the best first: those with most of its words, of
 * these first the one that most of the claims found speak to.
 *
 * @param spoken for each claim found the questions that it speaks to
 */
export function fittingQuestions(
  questions: readonly ReadQuestion[],
  shares: ReadonlyMap<string, number>,
  spoken: readonly (readonly string[])[],
): FittingQuestion[] {
  const amount = (id: string): number => spoken.filter((own) => own.includes(id)).length;
  return questions
    .map(({ question }) => ({ question, share: shares.get(question.id) ?? 0 }))
    .filter(({ share, question }) => share >= FITS && (share >= WHOLE || amount(question.id) > 0))
    .toSorted(
      (a, b) =>
        b.share - a.share ||
        amount(b.question.id) - amount(a.question.id) ||
        a.question.question.length - b.question.question.length,
    );
}
