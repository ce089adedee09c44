import { EditingFault } from '../../../src/editing/fault.ts';
import type { QuestionFile } from '../../../src/editing/file.ts';
import { NO_PAST, type Past } from '../../../src/editing/past.ts';
import { type Signed, signed } from '../../../src/editing/signed.ts';
import { draftOf } from '../../../src/compare/question-draft.ts';
import type { Judged } from '../../../src/compare/index.ts';
import type { Ruling, Spoken } from '../../../src/compare/ruling.ts';
import type { Subject } from '../../../src/schemas/ledger-question.ts';
import { type Position, Question } from '../../../src/schemas/question.ts';
import { SignedQuestion } from '../../../src/schemas/signed-question.ts';
import { sampleClaim, samplePosition, sampleQuestion, sampleSource } from '../sample.ts';

const SOURCES = ['a', 'b', 'c', 'd'];

/** Two claims of each source, from `a1` to `d2`. */
const CLAIMS = SOURCES.flatMap((source) =>
  ['1', '2'].map((n) => sampleClaim(`${source}${n}`, source, { quote: `Wheat of ${source}${n}` })),
);

/** What a claim says with a figure of a value. */
export function figureAt(claim: string, value: number): Position {
  return samplePosition(claim, claim.slice(0, 1), { fact: `${claim}-q1`, value });
}

/** A measured question on figures: the rule says that they agree where all have one value. */
export function measured(
  id: string,
  positions: readonly Position[],
  set: Partial<Question> = {},
): Judged {
  const items = positions.map((position) => ({ position }));
  const subject: Subject = { asks: 'amount', of: [id], at: null };
  const asked = { key: id, subject, question: id, kind: 'figure' } as const;
  const { judge, words, about } = draftOf(asked, items, byValue);
  const pairs = judge(positions)?.pairs ?? [];
  const question = sampleQuestion(id, positions, { ...byValue(items), pairs: [...pairs], ...set });
  return { question, subject, judge, words, about };
}

function byValue(items: readonly Spoken[]): Ruling {
  return new Set(items.map(({ position }) => position.value)).size === 1
    ? { verdict: 'agree', reason: null, why: 'one value.', rule: 'same-value' }
    : { verdict: 'differ', reason: 'scope', why: 'two values.', rule: 'other-value' };
}

/** A file of `questions/`, signed, with or without a note. */
export function fileOf(id: string, data: object, hasNote = false): QuestionFile {
  const signature = { by: 'Ada Mill', date: '2024-05-01' };
  const file = `questions/${id}.md`;
  return { id, file, hasNote, data: SignedQuestion.parse({ ...signature, ...data }) };
}

/** The questions of four sources as the files have them, each as the schema has it. */
export function questionsAfter(
  files: readonly QuestionFile[],
  questions: readonly Judged[] = [],
): Question[] {
  return signedAfter(files, questions).questions.map((question) => Question.parse(question));
}

/** What the files make of the questions of four sources, of which some things may be gone. */
export function signedAfter(
  files: readonly QuestionFile[],
  questions: readonly Judged[] = [],
  past: Partial<Past> = {},
): Signed {
  const sources = SOURCES.map((id) => sampleSource(id));
  const given = { questions, claims: CLAIMS, sources, topics: ['grain', 'rail'], files };
  return signed({ ...given, past: { ...NO_PAST, ...past } });
}

/** The fault that editors are told of: where, what, and the mend. */
export function faultOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (!(error instanceof EditingFault)) throw error;
    const { file, path } = error.place;
    return `${file} ${path.join('.')}: ${error.message} ${error.mend}`;
  }
  return 'no fault';
}
