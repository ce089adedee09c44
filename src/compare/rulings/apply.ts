import type { Claim } from '../../schemas/claim.ts';
import type { Position, Question } from '../../schemas/question.ts';
import type { Ruling } from '../../schemas/ruling.ts';
import { isShared } from '../group.ts';
import type { Judged } from '../index.ts';
import { inOrder } from '../pairs.ts';
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
  questions: readonly Judged[],
  claims: readonly Claim[],
  rulings: readonly Ruling[],
): Question[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const decided = rulings.reduce<Judged[]>(
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
  return decided.map(({ question }) => question);
}

function carriedOut(
  questions: Judged[],
  claims: ReadonlyMap<string, Claim>,
  ruling: Ruling,
  index: number,
): Judged[] {
  switch (ruling.ruling) {
    case 'verdict':
      return changed(questions, ruling.question, index, (one) => [
        { ...one, question: withVerdict(one.question, { ...ruling, index }) },
      ]);
    case 'title':
      return changed(questions, ruling.question, index, ({ question, judge }) => {
        if (question.question === ruling.title) throw unchanged(index);
        return [{ judge, question: { ...question, question: ruling.title } }];
      });
    case 'hide':
      return hidden(questions, { ...ruling, index });
    case 'part':
      return changed(questions, ruling.question, index, (one) =>
        without(one, ruling.claims, index),
      );
    case 'join':
      return joined(questions, claims, { ...ruling, index });
    case 'correct':
      return questions;
  }
}

function changed(
  questions: readonly Judged[],
  id: string,
  index: number,
  change: (question: Judged) => readonly Judged[],
): Judged[] {
  if (!questions.some(({ question }) => question.id === id)) throw missing(index, id);
  return questions.flatMap((one) => (one.question.id === id ? change(one) : [one]));
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
  questions: readonly Judged[],
  { claim, question: id, index }: Placed<'hide'>,
): Judged[] {
  const left = questions.flatMap((one) => {
    if (one.question.id === id) return [];
    return claim !== undefined && one.question.members.includes(claim)
      ? without(one, [claim], index)
      : [one];
  });
  const same = left.length === questions.length && left.every((one) => questions.includes(one));
  if (same) throw unchanged(index);
  return left;
}

/** A question without some of its claims, judged anew; none where one source is left. */
function without(
  { question, judge }: Judged,
  claims: readonly string[],
  index: number,
): readonly Judged[] {
  const members = question.members.filter((id) => !claims.includes(id));
  if (members.length === question.members.length) throw unchanged(index);
  const positions = question.positions.filter(({ claim }) => !claims.includes(claim));
  if (!isShared(positions)) return [];
  const left = { ...question, members, positions };
  const judgement = judge(positions);
  if (judgement === undefined) return [{ judge, question: { ...left, pairs: [] } }];
  const { ruling } = judgement;
  const pairs = inOrder(judgement.pairs, sourcesOf(question));
  return [
    {
      judge,
      question: question.by === 'editor' ? { ...left, pairs } : { ...left, ...ruling, pairs },
    },
  ];
}

/** The sources that speak to a question, in the order of its members. */
function sourcesOf({ members, positions }: Question): string[] {
  const bySource = new Map(positions.map(({ claim, source }) => [claim, source]));
  return [...new Set(members.flatMap((claim) => bySource.get(claim) ?? []))];
}

/** Takes other questions into one, and claims that no rule brought to it. */
function joined(
  questions: readonly Judged[],
  claims: ReadonlyMap<string, Claim>,
  { question: id, questions: others, claims: more, index }: Placed<'join'>,
): Judged[] {
  const absent = others.find((other) => !questions.some(({ question }) => question.id === other));
  if (absent !== undefined) throw missing(index, absent);
  const taken = questions
    .filter(({ question }) => others.includes(question.id))
    .flatMap(({ question }) => question.positions);
  const added = more.map((claim) => position(claims.get(claim), claim, index));
  return changed(questions, id, index, ({ question, judge }) => {
    const fresh = [...taken, ...added].filter(({ claim }) => !question.members.includes(claim));
    if (fresh.length === 0 && others.length === 0) throw unchanged(index);
    const positions = [...question.positions, ...fresh];
    const members = [...new Set(positions.map(({ claim }) => claim))];
    return [{ judge, question: { ...question, positions, members } }];
  }).filter(({ question }) => !others.includes(question.id));
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
