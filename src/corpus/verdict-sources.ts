import type { Question, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import type { ShownSource } from './shown-source.ts';
import { isAgreement, outcomeOn } from './outcome.ts';
import { speakingOn } from './passages.ts';

/** Sources that a verdict is on. */
export type VerdictSources = readonly [Verdict | null, readonly ShownSource[]];

/**
 * Who speaks to a question under the verdict on it. A verdict may be on some of them alone: the
 * others stand apart, under what is said of them.
 */
export function verdictSourcesOn(corpus: Corpus, question: Question): VerdictSources[] {
  const speaking = speakingOn(corpus, question);
  const { verdict } = question;
  const holders = holdersOf(question);
  const [on, others] = [true, false].map((holds) =>
    speaking.filter(({ id }) => holders.has(id) === holds),
  );
  if (on === undefined || others === undefined || on.length === 0) return [[verdict, speaking]];
  return [[verdict, on], ...Map.groupBy(others, ({ id }) => outcomeOn(question, id))];
}

/** The sources of the pairs that stand as a question does as a whole. */
function holdersOf({ verdict, pairs }: Question): Set<string> {
  const stands = (own: Verdict | null): boolean =>
    isAgreement(verdict) ? isAgreement(own) : own === verdict;
  return new Set(pairs.filter((pair) => stands(pair.verdict)).flatMap(({ sources }) => sources));
}

/** The sources that agree with another one on a question, in the order of the corpus. */
export function agreeingOn(corpus: Corpus, { pairs }: Question): ShownSource[] {
  const agreeing = new Set(
    pairs.filter(({ verdict }) => isAgreement(verdict)).flatMap(({ sources }) => sources),
  );
  return corpus.sources.filter(({ id }) => agreeing.has(id));
}
