import type { Facts } from '../schemas/facts.ts';
import type { Question, SourcePair, Verdict } from '../schemas/question.ts';

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

/** How two sources stand to each other on a question, and the working. */
export type Between = Pick<SourcePair, 'verdict' | 'why'>;

/**
 * The verdict on two sources: that of the rules on what these two say. An editor's verdict on the
 * question stands for any two; so does the question's own where no rule compared the two.
 */
export function between(question: Question, a: string, b: string): Between {
  if (question.by === 'editor') return question;
  return (
    question.pairs.find(({ sources }) => sources.includes(a) && sources.includes(b)) ?? question
  );
}

/** How a source stands on a question: its sharpest verdict with any other. */
export function standingOn(question: Question, source: string): Verdict {
  const own = question.pairs.filter(({ sources }) => sources.includes(source));
  const [sharpest] = own.map(({ verdict }) => verdict).sort(bySharpness);
  return question.by === 'editor' ? question.verdict : (sharpest ?? question.verdict);
}

/** For every claim, the questions it speaks to, those first on which its source stands sharpest. */
export function questionsByClaim({ claims, questions }: Facts): Map<string, Question[]> {
  const byClaim = new Map<string, Question[]>(claims.map(({ id }) => [id, []]));
  for (const question of questions) {
    for (const claim of question.members) byClaim.get(claim)?.push(question);
  }
  for (const { id, source } of claims) {
    byClaim.get(id)?.sort((a, b) => bySharpness(standingOn(a, source), standingOn(b, source)));
  }
  return byClaim;
}
