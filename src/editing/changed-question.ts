import type { Editing, Question, SourcePair } from '../schemas/question.ts';
import type { Judged } from '../compare/index.ts';
import { inOrder } from '../compare/pairs.ts';
import { checkPairs } from './check.ts';
import { faultIn, type QuestionFile } from './file.ts';
import { meant } from './nearest.ts';
import { keptOf, type Told } from './kept.ts';
import { type Known, membersOf, sourcesOf } from './known.ts';
import { pairIn, signedPair } from './pairs.ts';
import { withTaken } from './take-in.ts';
import { changesNothing, checkChanges } from './unchanged.ts';

/**
 * A measured question as the editors changed it; as it was under a file that holds a note alone.
 *
 * @param measured the questions that rules make, of which it may take in others
 * @throws EditingFault where a change changes nothing or cannot be carried out
 */
export function changedQuestion(
  file: QuestionFile,
  asked: Judged,
  measured: ReadonlyMap<string, Judged>,
  known: Known,
): Question {
  const { data } = file;
  if (data.readings.length > 0)
    throw faultIn(
      file,
      ['readings'],
      `has readings, and rules make the question “${file.id}”.`,
      'Take them out, or name the file after a question of its own.',
    );
  if (changesNothing(file)) {
    if (file.hasNote) return asked.question;
    throw faultIn(file, [], 'changes nothing.', 'Write a note, or take the file away.');
  }
  checkLeftOut(file, [asked, ...data.take_in.flatMap((id) => measured.get(id) ?? [])]);
  const left = keptOf(asked, new Set(data.leave_out));
  if (left === undefined)
    throw faultIn(
      file,
      ['leave_out'],
      'leaves fewer than two sources.',
      'Write “hide: true” in its place where the question is none.',
    );
  checkChanges(file, asked.question, left);
  const told = withTaken(file, left, measured, known);
  return {
    ...asked.question,
    question: data.question ?? asked.question.question,
    topics: data.topics ?? asked.question.topics,
    ...verdictOf(file, told),
    members: membersOf(told.positions, known),
    positions: [...told.positions],
    pairs: pairsOf(file, told, known),
    linked: [...new Set([...asked.question.linked, ...data.linked])],
  };
}

function checkLeftOut(file: QuestionFile, asked: readonly Judged[]): void {
  const members = asked.flatMap(({ question }) => question.members);
  for (const [at, claim] of file.data.leave_out.entries()) {
    if (!members.includes(claim))
      throw faultIn(
        file,
        ['leave_out', at],
        `leaves out the claim ${claim}, which does not speak to the question.`,
        meant(claim, members, 'Take it out.'),
      );
  }
}

type Verdicts = Pick<Question, 'verdict' | 'reason' | 'why' | 'by' | 'rule' | 'editing'>;

function verdictOf({ data }: QuestionFile, told: Told): Verdicts {
  const { by, date, verdict, reason, why, answer = null } = data;
  if (verdict === undefined) {
    const ruled = { verdict: told.verdict, why: told.why, rule: told.rule };
    const editing = { by, date, answer, was: null };
    return { ...ruled, reason: reason ?? told.reason, by: 'rule', editing };
  }
  return {
    verdict,
    reason: reason ?? null,
    why: why ?? '',
    by: 'editor',
    rule: null,
    editing: { by, date, answer, was: wasOf(told) },
  };
}

function wasOf({ verdict, why, rule }: Told): Editing['was'] {
  return verdict === null || rule === null ? null : { verdict, why, rule };
}

/** The rules’ pairs, those that the editors judge replaced. */
function pairsOf(file: QuestionFile, told: Told, known: Known): SourcePair[] {
  const speaking = sourcesOf(told.positions, known);
  checkPairs(file, speaking);
  const { pairs: listed, take_in: takeIn } = file.data;
  for (const [at, pair] of listed.entries()) {
    const own = pairIn(told.pairs, pair.sources);
    const same = own?.verdict === pair.verdict && own.reason === (pair.reason ?? null);
    if (same && takeIn.length === 0)
      throw faultIn(
        file,
        ['pairs', at],
        `has ${pair.sources.join(' and ')} stand as the rule has it.`,
        'Take it out.',
      );
  }
  const pairs = told.pairs.map((pair) => signedPair(pair, file.data, speaking.length === 2));
  return inOrder(pairs, known.sources);
}
