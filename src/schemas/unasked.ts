import type { Facts } from './facts.ts';
import type { Related } from './question.ts';

/** The related passages that no question brings together already, the likest first. */
export function unasked({ related, questions }: Pick<Facts, 'related' | 'questions'>): Related[] {
  const together = new Set(questions.flatMap(({ members }) => members.flatMap(pairsWith(members))));
  return related
    .filter(({ claims: [a, b] }) => !together.has(key(a, b)))
    .toSorted((a, b) => b.score - a.score);
}

const key = (a: string, b: string): string => `${a} ${b}`;

const pairsWith =
  (others: readonly string[]) =>
  (claim: string): string[] =>
    others.map((other) => key(claim, other));
