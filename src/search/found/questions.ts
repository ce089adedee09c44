import type { AskedQuestion } from '../index/vocabulary.ts';
import type { ReadQuestion } from '../query/lookup.ts';
import type { Option, Plan } from '../query/plan.ts';
import { runsOf } from './match.ts';

/** A question, and how much of what was looked for it has. */
export interface FittingQuestion {
  readonly question: AskedQuestion;
  /** From 0 to 1, by weight. */
  readonly share: number;
}

/** A question fits from this share on. */
const FITS = 0.6;
/** The country of a place that was looked for has this share of what the place tells. */
const COUNTRY = 0.5;
/** A question that one claim speaks to has at least this share. */
const LEAST_OF_ONE = 0.2;
/** A question that has all words fits whole. */
export const WHOLE = 0.999;

/**
 * How much of what was looked for each question has in its words. The country of a place counts
 * where the question has more beside: of a land alone it may ask anything.
 */
export function sharesOf(
  plan: Plan,
  weights: readonly number[],
  questions: readonly ReadQuestion[],
): ReadonlyMap<string, number> {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(
    questions.map(({ question: { id }, keys }) => {
      const has = ({ keys: wanted }: Option): boolean => runsOf(keys, wanted).length > 0;
      const hows = plan.units.map(({ options }) =>
        options.filter(({ how }) => how !== 'begins' && how !== 'country').some(has)
          ? 'word'
          : options.filter(({ how }) => how === 'country').some(has)
            ? 'country'
            : null,
      );
      const isOnIt = hows.filter((how) => how === 'word').length > 1;
      const worth = { word: 1, country: isOnIt ? COUNTRY : 0 };
      const held = hows.reduce(
        (sum, how, at) => sum + (how === null ? 0 : worth[how] * (weights[at] ?? 0)),
        0,
      );
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

/**
 * The question that most claims of a list speak to: of several the one with most of the words, then
 * the one that fewest other claims speak to; none where only one claim tells and the question has
 * none of the words.
 *
 * @param spoken for each claim of the list the questions that it speaks to
 * @param spokenByAll the same for all claims
 */
export function spokenQuestion(
  questions: readonly ReadQuestion[],
  shares: ReadonlyMap<string, number>,
  spoken: readonly (readonly string[])[],
  spokenByAll: readonly (readonly string[])[],
): FittingQuestion[] {
  const least = spoken.length > 1 ? 0 : LEAST_OF_ONE;
  const amount = (id: string, lists: readonly (readonly string[])[]): number =>
    lists.filter((own) => own.includes(id)).length;
  const [best] = questions
    .map(({ question }) => ({ question, share: shares.get(question.id) ?? 0 }))
    .filter(
      ({ question, share }) => share >= least && amount(question.id, spoken) > spoken.length / 2,
    )
    .toSorted(
      (a, b) =>
        b.share - a.share ||
        amount(a.question.id, spokenByAll) - amount(b.question.id, spokenByAll),
    );
  return best === undefined ? [] : [best];
}
