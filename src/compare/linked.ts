import type { Question } from '../schemas/question.ts';

/**
 * The questions with links between those that rest on the same fact: a target and when it was
 * reached, a level and the sum that implies it. Editors' own links stay, and count both ways.
 */
export function linkedByFacts(questions: readonly Question[]): Question[] {
  const byFact = new Map<string, string[]>();
  for (const { id, positions } of questions)
    for (const fact of new Set(
      positions.flatMap(({ fact: own, from }) => [own ?? [], from].flat()),
    ))
      byFact.set(fact, [...(byFact.get(fact) ?? []), id]);
  const links = new Map(questions.map(({ id, linked }) => [id, new Set(linked)]));
  const pairs = [...byFact.values()].flatMap((ids) =>
    ids.flatMap((id) => ids.map((other) => [id, other] as const)),
  );
  const written = questions.flatMap(({ id, linked }) =>
    linked.map((other) => [other, id] as const),
  );
  for (const [id, other] of [...pairs, ...written]) if (other !== id) links.get(id)?.add(other);
  return questions.map((question) => ({
    ...question,
    linked: [...(links.get(question.id) ?? [])].sort(),
  }));
}
