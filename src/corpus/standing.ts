import type { Facts } from '../schemas/facts.ts';
import type { Question, Verdict } from '../schemas/question.ts';

/** A verdict, or `only-here` where no other source speaks to a claim. */
export type Standing = Verdict | 'only-here';

/** Standings from the one a reader should see first to the one that can wait. */
export const STANDINGS = [
  'contradict',
  'differ',
  'not-comparable',
  'agree-within-rounding',
  'agree',
  'complement',
  'only-here',
] as const satisfies readonly Standing[];

const RANK = new Map<Standing, number>(STANDINGS.map((standing, rank) => [standing, rank]));

const rank = (standing: Standing): number => RANK.get(standing) ?? STANDINGS.length;

/** Orders by standing, disagreement first. */
export function bySharpness(a: Standing, b: Standing): number {
  return rank(a) - rank(b);
}

/** Whether the standing is a disagreement. */
export function isDisagreement(standing: Standing): boolean {
  return standing === 'contradict' || standing === 'differ';
}

/** Orders questions with disagreement first, and else as they stand. */
export function sharpestFirst(questions: readonly Question[]): Question[] {
  return questions.toSorted((a, b) => bySharpness(a.verdict, b.verdict));
}

/** For every claim, the questions it speaks to, the sharpest first. */
export function questionsByClaim({ claims, questions }: Facts): Map<string, Question[]> {
  const byClaim = new Map<string, Question[]>(claims.map(({ id }) => [id, []]));
  for (const question of sharpestFirst(questions)) {
    for (const claim of question.members) byClaim.get(claim)?.push(question);
  }
  return byClaim;
}
