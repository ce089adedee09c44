import { type Absence, type AbsenceKind, absentByWhy, absentOn } from '../corpus/absence.ts';
import { type Answers, answersTo } from '../corpus/answers.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Reading, readings } from '../corpus/readings.ts';
import { type SeeAlso, seeAlso } from '../corpus/see-also.ts';
import type { Context } from '../markdown/context.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Topic } from '../schemas/corpus.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import type { Voice } from '../schemas/statement.ts';
import { claimOutcome, type OutcomeLine } from './claim-outcome.ts';
import { type StampsView, stampsOf } from './stamps.ts';

/** What the other sources say to a question that a claim speaks to, and who says nothing, why. */
export interface Answered extends Answers {
  /** Whether the sources stand differently to the claim. */
  readonly mixed: boolean;
  readonly absent: readonly [AbsenceKind, Absence[]][];
}

/** Everything a claim's page shows of it. */
export interface ClaimView {
  readonly claim: Claim;
  readonly source: ShownSource;
  /** Whom the article credits the claim to; null where it says it itself. */
  readonly voice: Voice | null;
  readonly outcome: OutcomeLine;
  /** What of it was compared beside what the line tells; null where that is all. */
  readonly stamps: StampsView | null;
  /** The text around it, cut; null where the article may not be shown. */
  readonly around: { readonly before: string; readonly after: string } | null;
  readonly answers: readonly Answered[];
  readonly related: readonly SeeAlso[];
  /** The questions that only have words of it, with which it was not compared. */
  readonly naming: readonly Question[];
  readonly facts: readonly Reading[];
  readonly topics: readonly Topic[];
}

/** So much of the paragraph stands before and behind the claim; the article has the rest. */
const AROUND = 150;

/** What a claim's page shows. */
export function claimView(corpus: Corpus, claim: Claim, context: Context | undefined): ClaimView {
  const outcome = claimOutcome(corpus, claim);
  const stamps = stampsOf(corpus, claim);
  const verdicts = stamps.lines.flatMap(({ byVerdict }) => byVerdict);
  return {
    claim,
    source: corpus.source(claim.source),
    voice: corpus.voices.find(({ name }) => name === claim.voice) ?? null,
    outcome,
    stamps: verdicts.length > 1 ? stamps : null,
    around: context ? { before: ending(context.before), after: beginning(context.after) } : null,
    answers: answersTo(corpus, claim).map((one) => ({
      ...one,
      // The line on top tells the working of its own verdict.
      whys: one.whys.filter((why) => why !== outcome.why),
      mixed: one.answers.some(({ verdict }) => verdict !== one.verdict),
      absent: absentByWhy(absentOn(corpus, one.question)),
    })),
    related: seeAlso(corpus, claim),
    naming: corpus.namingOf(claim.id),
    facts: readings(corpus, claim),
    topics: claim.topics.map(corpus.topic),
  };
}

/** The last words of a text, with an ellipsis where cut. */
function ending(text: string): string {
  if (text.length <= AROUND) return text;
  return `… ${text.slice(-AROUND).replace(/^\S*\s+/u, '')}`;
}

/** The first words of a text, with an ellipsis where cut. */
function beginning(text: string): string {
  if (text.length <= AROUND) return text;
  return `${text.slice(0, AROUND).replace(/\s+\S*$/u, '')} …`;
}
