import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';

/** One claim that speaks to a question, with the words that carry it. */
export interface Witness {
  readonly source: Source;
  readonly claim: Claim;
  readonly words: string;
  /** The time the words are about: ISO 8601 date or interval. */
  readonly period: string | null;
  /** Worked out by the comparison, not said by the source. */
  readonly implied: boolean;
}

/** The claims that speak to a question, in the order of the sources and of their text. */
export function witnesses(corpus: Corpus, question: Question): Witness[] {
  return question.members.map((id) => {
    const claim = corpus.claim(id);
    const own = question.positions.filter((position) => position.claim === id);
    const position = own.find(({ implied }) => !implied) ?? own[0];
    return {
      source: corpus.source(claim.source),
      claim,
      words: position?.words ?? claim.quote,
      period: position?.period ?? null,
      implied: position?.implied ?? false,
    };
  });
}

/** The sources that say nothing to a question. */
export function silentOn(corpus: Corpus, question: Question): Source[] {
  const speaking = new Set(question.members.map((id) => corpus.claim(id).source));
  return corpus.sources.filter(({ id }) => !speaking.has(id));
}

/** The witnesses that a reader of `claim` meets: those of the other sources. */
export function otherWitnesses(corpus: Corpus, question: Question, claim: Claim): Witness[] {
  return witnesses(corpus, question).filter(({ source }) => source.id !== claim.source);
}

/** The words with which `claim` itself speaks to the question. */
export function ownWords(corpus: Corpus, question: Question, claim: Claim): string {
  const own = witnesses(corpus, question).find((witness) => witness.claim.id === claim.id);
  return own?.words ?? claim.quote;
}
