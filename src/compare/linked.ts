import type { Question } from '../schemas/question.ts';

/**
 * The questions with links between those that rest on the same fact: a target and when it was
 * reached, a level and the sum that implies it. Editors' own links stay, and count both ways.
 */
export function linkedByFacts(questions: readonly Question[]): Question[] {
  const rests = questions.flatMap(({ id, positions }) =>
    positions.flatMap(({ fact, from }) => [fact ?? [], from].flat().map((on) => ({ id, on }))),
  );
  const links = new Map(questions.map(({ id, linked }) => [id, new Set(linked)]));
  const pairs = [...Map.groupBy(rests, ({ on }) => on).values()].flatMap((own) =>
    own.flatMap(({ id }) => own.map((other) => [id, other.id] as const)),
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
