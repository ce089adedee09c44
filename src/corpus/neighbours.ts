import type { Question } from '../schemas/question.ts';

type OfClaim = (claim: string) => readonly Question[];

/** Lookups of the questions that a claim speaks to, and of those that only list it; in their order. */
export function readNeighbours(questions: readonly Question[]): {
  readonly questionsOf: OfClaim;
  readonly namingOf: OfClaim;
} {
  return {
    questionsOf: byClaim(questions, ({ members }) => members),
    namingOf: byClaim(questions, ({ absent }) => absent.flatMap(({ claims }) => claims)),
  };
}

function byClaim(
  questions: readonly Question[],
  claimsOf: (question: Question) => readonly string[],
): OfClaim {
  const found = new Map<string, Question[]>();
  for (const question of questions) {
    for (const claim of new Set(claimsOf(question))) {
      const own = found.get(claim);
      if (own) own.push(question);
      else found.set(claim, [question]);
    }
  }
  return (claim) => found.get(claim) ?? [];
}
