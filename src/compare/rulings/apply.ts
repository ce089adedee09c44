import type { Claim } from '../../schemas/claim.ts';
import type { Position, Question } from '../../schemas/question.ts';
import type { Ruling } from '../../schemas/ruling.ts';
import { isShared } from '../group.ts';
import { claimPosition } from '../position.ts';
import { RulingFault } from './fault.ts';

/** A ruling with its place in the list. */
type Placed<Kind extends Ruling['ruling']> = Extract<Ruling, { ruling: Kind }> & {
  readonly index: number;
};

/**
 * The questions as editors ruled on them, in the order of the rulings; corrections of facts are
 * made before the comparison and left out here.
 *
 * @throws RulingFault where a question or claim is gone, or a ruling changes nothing
 */
export function ruled(
  questions: readonly Question[],
  claims: readonly Claim[],
  rulings: readonly Ruling[],
): Question[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return rulings.reduce<Question[]>(
    (current, ruling, index) => {
      const gone = ruling.rests_on.find((id) => !known.has(id));
      if (gone !== undefined)
        throw new RulingFault(
          index,
          `rests on the claim ${gone}, which is gone.`,
          'Find the claim it should rest on now, or take the ruling out.',
        );
      return carriedOut(current, known, ruling, index);
    },
    [...questions],
  );
}

function carriedOut(
  questions: Question[],
  claims: ReadonlyMap<string, Claim>,
  ruling: Ruling,
  index: number,
): Question[] {
  switch (ruling.ruling) {
    case 'verdict':
      return changed(questions, ruling.question, index, (question) =>
        withVerdict(question, { ...ruling, index }),
      );
    case 'title':
      return changed(questions, ruling.question, index, (question) => {
        if (question.question === ruling.title) throw unchanged(index);
        return { ...question, question: ruling.title };
      });
    case 'hide':
      return hidden(questions, { ...ruling, index });
    case 'part':
      return changed(questions, ruling.question, index, (question) =>
        without(question, ruling.claims, index),
      );
    case 'join':
      return joined(questions, claims, { ...ruling, index });
    case 'correct':
      return questions;
  }
}

function changed(
  questions: readonly Question[],
  id: string,
  index: number,
  change: (question: Question) => Question,
): Question[] {
  if (!questions.some((question) => question.id === id)) throw missing(index, id);
  return questions.map((question) => (question.id === id ? change(question) : question));
}

function withVerdict(
  question: Question,
  { verdict, reason, why, who, when, index }: Placed<'verdict'>,
): Question {
  if (question.verdict === verdict) throw unchanged(index);
  const was = { verdict: question.verdict, why: question.why, rule: question.rule };
  return {
    ...question,
    verdict,
    reason: reason ?? null,
    why,
    by: 'editor',
    ruling: { who, when, why, was },
  };
}

function hidden(
  questions: readonly Question[],
  { claim, question: id, index }: Placed<'hide'>,
): Question[] {
  const left = questions.flatMap((question) => {
    if (question.id === id) return [];
    return claim !== undefined && question.members.includes(claim)
      ? [without(question, [claim], index)]
      : [question];
  });
  const same =
    left.length === questions.length && left.every((question) => questions.includes(question));
  if (same) throw unchanged(index);
  return left.filter(({ positions }) => isShared(positions));
}

function without(question: Question, claims: readonly string[], index: number): Question {
  const members = question.members.filter((id) => !claims.includes(id));
  if (members.length === question.members.length) throw unchanged(index);
  return {
    ...question,
    members,
    positions: question.positions.filter(({ claim }) => !claims.includes(claim)),
  };
}

/** Takes other questions into one, and claims that no rule brought to it. */
function joined(
  questions: readonly Question[],
  claims: ReadonlyMap<string, Claim>,
  { question: id, questions: others, claims: more, index }: Placed<'join'>,
): Question[] {
  const absent = others.find((other) => !questions.some((question) => question.id === other));
  if (absent !== undefined) throw missing(index, absent);
  const taken = questions
    .filter((question) => others.includes(question.id))
    .flatMap(({ positions }) => positions);
  const added = more.map((claim) => position(claims.get(claim), claim, index));
  return changed(questions, id, index, (question) => {
    const fresh = [...taken, ...added].filter(({ claim }) => !question.members.includes(claim));
    if (fresh.length === 0 && others.length === 0) throw unchanged(index);
    const positions = [...question.positions, ...fresh];
    return { ...question, positions, members: [...new Set(positions.map(({ claim }) => claim))] };
  }).filter((question) => !others.includes(question.id));
}

function position(claim: Claim | undefined, id: string, index: number): Position {
  if (claim !== undefined) return claimPosition(claim);
  throw new RulingFault(
    index,
    `joins the claim ${id}, which is gone.`,
    'Find the claim anew, or take it out.',
  );
}

function missing(index: number, id: string): RulingFault {
  return new RulingFault(
    index,
    `names the question “${id}”, which is not there.`,
    'Name one of those in facts.json, or take the ruling out.',
  );
}

function unchanged(index: number): RulingFault {
  return new RulingFault(index, 'no longer changes anything.', 'Take the ruling out.');
}
