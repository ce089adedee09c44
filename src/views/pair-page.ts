import { type Absence, absenceOf } from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { comparePair } from '../corpus/pairs.ts';
import { seeAlsoBetween } from '../corpus/see-also.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { between } from '../corpus/outcome.ts';
import { type SourceWords, passages } from '../corpus/passages.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import { type ClaimLine, claimLine } from './claims.ts';
import { counts, pairFinding } from './compare.ts';

/** All that the page of two sources side by side shows. */
export interface PairPage {
  /** How the two stand to each other, in a sentence. */
  readonly finding: string;
  /** What both speak to, disagreement first. */
  readonly rows: readonly PairRow[];
  /** Passages with rare words in common that nobody compared, the likest first. */
  readonly seeAlso: readonly RelatedRow[];
  /** What of each was not held against the other. */
  readonly onlyIn: readonly OnlyIn[];
}

/** Questions to which the same claims of two sources speak, and these claims. */
export interface PairRow {
  readonly questions: readonly PairQuestion[];
  readonly sides: readonly SourceWords[];
}

/** A question that two sources answer. */
export interface PairQuestion {
  readonly question: Question;
  /** The verdict on these two. */
  readonly verdict: Verdict | null;
}

/** Two passages that share rare words, with the words. */
export interface RelatedRow {
  readonly sides: readonly { readonly source: ShownSource; readonly claim: Claim }[];
  readonly shared: readonly string[];
}

/** The claims of one source that speak to no question the other answers. */
export interface OnlyIn {
  readonly source: ShownSource;
  readonly other: ShownSource;
  readonly items: readonly {
    readonly line: ClaimLine;
    /** Why the other says nothing to the questions that the claim speaks to. */
    readonly absences: readonly QuestionAbsence[];
  }[];
}

/** Why a source says nothing to a question. */
export interface QuestionAbsence {
  readonly question: Question;
  readonly absence: Absence;
}

/** Gathers the page of two sources; the first stands on the left. */
export function pairPage(corpus: Corpus, a: ShownSource, b: ShownSource): PairPage {
  const { rows, onlyIn } = comparePair(corpus, a, b);
  const notCompared = (source: ShownSource, other: ShownSource): OnlyIn => ({
    source,
    other,
    items: onlyIn(source, other).map((claim) => ({
      line: claimLine(corpus, claim),
      absences: corpus.questionsOf(claim.id).map((question) => ({
        question,
        absence: absenceOf(corpus, question, other),
      })),
    })),
  });
  return {
    finding: pairFinding(counts(corpus, a, b)),
    rows: rows.map(({ questions }) => rowOf(corpus, questions, [a, b])),
    seeAlso: seeAlsoBetween(corpus, a, b).map(({ left, right, shared }) => ({
      sides: [
        { source: a, claim: left },
        { source: b, claim: right },
      ],
      shared,
    })),
    onlyIn: [notCompared(a, b), notCompared(b, a)],
  };
}

function rowOf(
  corpus: Corpus,
  questions: readonly [Question, ...Question[]],
  pair: readonly [ShownSource, ShownSource],
): PairRow {
  const [a, b] = pair;
  const spoken = passages(corpus, questions[0]);
  return {
    questions: questions.map((question) => ({
      question,
      verdict: between(question, a.id, b.id)?.verdict ?? null,
    })),
    sides: pair.map((source) => ({
      source,
      passages: spoken.filter((passage) => passage.source === source),
    })),
  };
}
