import { EditingFault } from '../../../src/editing/fault.ts';
import type { QuestionFile } from '../../../src/editing/file.ts';
import { signed } from '../../../src/editing/signed.ts';
import type { Judged } from '../../../src/compare/index.ts';
import { type Position, Question, type SourcePair } from '../../../src/schemas/question.ts';
import { SignedQuestion } from '../../../src/schemas/signed-question.ts';
import {
  sampleClaim,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

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
  const judge: Judged['judge'] = (kept) => {
    if (new Set(kept.map(({ source }) => source)).size < 2) return undefined;
    return { ruling: ruling(kept), pairs: pairsOf(kept) };
  };
  const question = sampleQuestion(id, positions, {
    ...ruling(positions),
    pairs: pairsOf(positions),
    ...set,
  });
  return { question: { ...question, positions: [...positions] }, judge, words: [], about: null };
}

function ruling(items: readonly Position[]) {
  const same = new Set(items.map(({ value }) => value)).size === 1;
  return {
    verdict: same ? ('agree' as const) : ('differ' as const),
    reason: same ? null : ('scope' as const),
    why: same ? 'one value.' : 'two values.',
    rule: same ? 'same-value' : 'other-value',
  };
}

function pairsOf(items: readonly Position[]): SourcePair[] {
  return items.flatMap((a, at) =>
    items
      .slice(at + 1)
      .map((b) => samplePair(a.source, b.source, { ...ruling([a, b]), facts: [a.fact, b.fact] })),
  );
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
  const sources = SOURCES.map((id) => sampleSource(id));
  const given = { questions, claims: CLAIMS, sources, topics: ['grain', 'rail'], files };
  return signed(given).map((question) => Question.parse(question));
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

/** Pairs in short: `ab agree`. */
export function pairsIn(question: Question | undefined): string[] | undefined {
  return question?.pairs.map(({ sources, verdict }) => `${sources.join('')} ${String(verdict)}`);
}
