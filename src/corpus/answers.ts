import type { Claim } from '../schemas/claim.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { comparedOf } from './stamps.ts';
import { bySharpness } from './outcome.ts';
import { type Passage, passages } from './passages.ts';

/** What another source says to a question, and the verdict on its fact and the claim's own. */
export interface Answer {
  readonly passage: Passage;
  /** Null where the two were not compared, or have no verdict. */
  readonly verdict: Verdict | null;
}

/** A question beside a claim: what the other sources say to it. */
export interface Answers {
  readonly question: Question;
  /** The sharpest verdict on what the claim says to it; null where there is none. */
  readonly verdict: Verdict | null;
  readonly answers: readonly Answer[];
  /** The working of each verdict, in words. */
  readonly whys: readonly string[];
}

/** The questions a claim speaks to, each with what the other sources say. */
export function answersTo(corpus: Corpus, claim: Claim): Answers[] {
  const all = corpus.stampsOf(claim.id).flatMap((stamp) => stamp.stands);
  return corpus.questionsOf(claim.id).map((question) => {
    const stands = all
      .filter((stand) => stand.question === question)
      .sort((a, b) => bySharpness(a.verdict, b.verdict));
    const answers = passages(corpus, question)
      .filter(({ source }) => source.id !== claim.source)
      .map((passage): Answer => {
        const stand = stands.find(
          ({ source, other, on }) =>
            source === passage.source &&
            comparedOf(question, source.id, other, on).some(
              ({ claim: id }) => id === passage.claim.id,
            ),
        );
        return { passage, verdict: stand?.verdict ?? null };
      });
    const verdict = stands[0]?.verdict ?? null;
    return { question, verdict, answers, whys: [...new Set(stands.map(({ why }) => why))] };
  });
}
