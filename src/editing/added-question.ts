import type { Question } from '../schemas/question.ts';
import { checkPairs } from './check.ts';
import { faultIn, fieldsSet, type QuestionFile } from './file.ts';
import { meant } from './nearest.ts';
import { type Known, membersOf, sourcesOf } from './known.ts';
import { pairsOfNew } from './pairs.ts';
import { positionsOf } from './readings.ts';
import type { Cleared } from './withdrawn.ts';

/**
 * A question of the editors’ own; none where passages were withdrawn from it and fewer than two
 * sources are left. Who is absent, and why, is found out later.
 *
 * @param measured ids of the questions that rules make
 * @throws EditingFault where the file asks nothing, has fewer than two sources, names what is not
 *   there, or changes what no rule made
 */
export function addedQuestion(
  { file, withdrawn }: Cleared,
  measured: Iterable<string>,
  known: Known,
): Question[] {
  const { id, data } = file;
  const { question, readings, verdict, reason, why, answer = null, by, date } = data;
  if (question === undefined || readings.length === 0)
    throw faultIn(
      file,
      [],
      `there is no question “${id}”.`,
      `${meant(id, measured, '')} Name the file after one, or give it “question” and “readings”.`.trimStart(),
    );
  checkNothingMeasured(file);
  if (reason !== undefined && verdict === undefined)
    throw faultIn(file, ['reason'], 'gives a reason and no verdict.', 'Give the verdict.');
  const positions = positionsOf(file, known);
  const speaking = sourcesOf(positions, known);
  if (speaking.length < 2) {
    if (withdrawn !== null) return [];
    throw faultIn(
      file,
      ['readings'],
      'has readings of fewer than two sources.',
      'Add what another source says, or take the file away.',
    );
  }
  checkPairs(file, speaking);
  const asked: Question = {
    id,
    question,
    kind: 'signed',
    topics: data.topics ?? [],
    members: membersOf(positions, known),
    verdict: verdict ?? null,
    reason: reason ?? null,
    why: why ?? '',
    by: 'editor',
    rule: null,
    editing: { by, date, answer, was: null },
    positions,
    pairs: pairsOfNew(speaking, data),
    absent: [],
    withdrawn,
    linked: data.linked,
  };
  return [asked];
}

/** Fields that change what rules made. */
const OF_MEASURED: ReadonlySet<string> = new Set(['leave_out', 'take_in', 'hide']);

function checkNothingMeasured(file: QuestionFile): void {
  const field = fieldsSet(file).find((one) => OF_MEASURED.has(one));
  if (field !== undefined)
    throw faultIn(
      file,
      [field],
      `has “${field}”, which is for a question that rules make.`,
      'Take it out.',
    );
}
