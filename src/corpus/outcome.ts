import type { Question, QuestionKind, SourcePair, Verdict } from '../schemas/question.ts';

/** Verdicts from the one a reader should see first to the one that can wait. */
export const VERDICT_ORDER = [
  'contradict',
  'differ',
  'not-comparable',
  'agree-within-rounding',
  'agree',
  'complement',
] as const satisfies readonly Verdict[];

/**
 * The sharpest verdict on a fact of a claim; where it has none, whether it stands beside passages
 * of other sources all the same, or no other source was found to speak to it.
 */
export type Outcome = Verdict | 'no-verdict' | 'only-here';

/** Outcomes from the one a reader should see first to the one that can wait. */
export const OUTCOMES = [
  ...VERDICT_ORDER,
  'no-verdict',
  'only-here',
] as const satisfies readonly Outcome[];

/** From what a reader can redo by hand to what rests on an editor's judgement. */
const FIRMNESS: readonly QuestionKind[] = ['figure', 'event', 'same-words', 'signed'];

/** Verdicts by rank; the place of none is behind them all. */
const rank = (verdict: Verdict | null): number =>
  verdict === null ? VERDICT_ORDER.length : VERDICT_ORDER.indexOf(verdict);

/** Orders by verdict, disagreement first and none last. */
export function bySharpness(a: Verdict | null, b: Verdict | null): number {
  return rank(a) - rank(b);
}

/** Whether the verdict is a disagreement. */
export function isDisagreement(verdict: Verdict | null): boolean {
  return verdict === 'contradict' || verdict === 'differ';
}

/** Whether the verdict is an agreement. */
export function isAgreement(verdict: Verdict | null): boolean {
  return verdict === 'agree' || verdict === 'agree-within-rounding';
}

/** How firmly a verdict is shown, the firmest as 0: one of the editors' is as firm as a signed one. */
export function firmness({ kind, by }: Pick<Question, 'kind' | 'by'>): number {
  return FIRMNESS.indexOf(by === 'editor' ? 'signed' : kind);
}

/**
 * Orders questions with disagreement first, and there by how firmly it is shown: figures that
 * contradict, figures that differ, events, what editors signed. The others stand by verdict.
 */
export function byFirmness(a: Question, b: Question): number {
  const disagreed = Number(isDisagreement(b.verdict)) - Number(isDisagreement(a.verdict));
  if (disagreed !== 0) return disagreed;
  const firm = firmness(a) - firmness(b);
  const sharp = bySharpness(a.verdict, b.verdict);
  return isDisagreement(a.verdict) ? firm || sharp : sharp || firm;
}

/** The questions in that order, and else as they stand. */
export function firmestFirst(questions: readonly Question[]): Question[] {
  return questions.toSorted(byFirmness);
}

/** How two sources stand to each other on a question; undefined where nobody compared the two. */
export function between(question: Question, a: string, b: string): SourcePair | undefined {
  return question.pairs.find(({ sources }) => sources.includes(a) && sources.includes(b));
}

/** How a source stands on a question: its sharpest verdict with any other; null where it has none. */
export function outcomeOn(question: Question, source: string): Verdict | null {
  const own = question.pairs.filter(({ sources }) => sources.includes(source));
  const [sharpest = null] = own.map(({ verdict }) => verdict).sort(bySharpness);
  return sharpest;
}
