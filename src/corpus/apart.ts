import type { Question, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import type { ShownSource } from './shown-source.ts';
import { isAgreement, standingOn } from './standing.ts';
import { speakingOn } from './witnesses.ts';

/** Sources that a verdict is on. */
export type Standers = readonly [Verdict | null, readonly ShownSource[]];

/**
 * Who speaks to a question under the verdict on it. Where it is that they agree, those who agree
 * with nobody stand apart, under what is said of them.
 */
export function standersOn(corpus: Corpus, question: Question): Standers[] {
  const speaking = speakingOn(corpus, question);
  const { verdict } = question;
  const agreeing = agreeingOn(corpus, question);
  if (!isAgreement(verdict) || agreeing.length === 0) return [[verdict, speaking]];
  const others = speaking.filter((source) => !agreeing.includes(source));
  const apart = Map.groupBy(others, ({ id }) => standingOn(question, id));
  return [[verdict, agreeing], ...apart];
}

/** The sources that agree with another one on a question, in the order of the corpus. */
export function agreeingOn(corpus: Corpus, { pairs }: Question): ShownSource[] {
  const agreeing = new Set(
    pairs.filter(({ verdict }) => isAgreement(verdict)).flatMap(({ sources }) => sources),
  );
  return corpus.sources.filter(({ id }) => agreeing.has(id));
}
