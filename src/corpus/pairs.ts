import type { Claim } from '../schemas/claim.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';
import { between, bySharpness } from './outcome.ts';
import { asides, passages } from './passages.ts';

/** Claims of two sources that say the same to some questions, facing each other. */
export interface Row {
  /** The sharpest first. */
  readonly questions: readonly [Question, ...Question[]];
  readonly left: readonly Claim[];
  readonly right: readonly Claim[];
}

/** Two sources set side by side. */
export interface Pair {
  /** What both speak to, the row with the sharpest question first. */
  readonly rows: readonly Row[];
  /** The number of questions that both answer. */
  readonly shared: number;
  /** The claims of `of` that speak to no question that `than` answers too. */
  readonly onlyIn: (of: ShownSource, than: ShownSource) => Claim[];
}

/** Aligns two sources by claim: questions to which the same claims say the same share a row. */
export function comparePair(corpus: Corpus, a: ShownSource, b: ShownSource): Pair {
  const claimsIn = (question: Question, { id }: ShownSource): Claim[] =>
    question.members.map(corpus.claim).filter(({ source }) => source === id);
  const speaksTo = (question: Question, source: ShownSource): boolean =>
    claimsIn(question, source).length > 0;
  const verdictOn = (question: Question): Verdict | null =>
    between(question, a.id, b.id)?.verdict ?? null;
  const shared = corpus.questions
    .filter((question) => speaksTo(question, a) && speaksTo(question, b))
    .toSorted((one, other) => bySharpness(verdictOn(one), verdictOn(other)));
  // The same claim may be read in two ways to two questions, and each row tells one way.
  const together = Map.groupBy(shared, (question) =>
    passages(corpus, question)
      .filter(({ source }) => source === a || source === b)
      .map((passage) => [passage.claim.id, passage.says, ...asides(passage)].join(' '))
      .join('\n'),
  );
  return {
    shared: shared.length,
    rows: [...together.values()].flatMap(([first, ...rest]): Row[] =>
      first
        ? [{ questions: [first, ...rest], left: claimsIn(first, a), right: claimsIn(first, b) }]
        : [],
    ),
    onlyIn: (of, than) =>
      corpus
        .claimsOf(of.id)
        .filter(({ id }) => !corpus.questionsOf(id).some((question) => speaksTo(question, than))),
  };
}
