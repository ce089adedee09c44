import { impliedWords } from '../format/implied.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';
import { comparesOf } from './rules.ts';
import { between, type Standing, STANDINGS } from './standing.ts';

/** One claim that speaks to a question, with the words that carry it. */
export interface Witness {
  readonly source: Source;
  readonly claim: Claim;
  /** The part of the claim that speaks to the question. */
  readonly words: string;
  /** The word that gives the leaning; null where the verdict rests on none. */
  readonly cue: string | null;
  /** The time the words are about: ISO 8601 date or interval. */
  readonly period: string | null;
  /** What the comparison worked out from the words; null where the source says it itself. */
  readonly implies: string | null;
}

/** What one source says to a question. */
export interface SourceWords {
  readonly source: Source;
  readonly witnesses: readonly Witness[];
}

/** The claims that speak to a question, in the order of the sources and of their text. */
export function witnesses(corpus: Corpus, question: Question): Witness[] {
  return question.members.map((id) => {
    const claim = corpus.claim(id);
    const own = question.positions.filter((position) => position.claim === id);
    return witnessOf(corpus, question, claim, own.find(({ implied }) => !implied) ?? own[0]);
  });
}

/** A claim as it speaks to a question by one of its positions. */
export function witnessOf(
  corpus: Corpus,
  question: Question,
  claim: Claim,
  position: Position | undefined,
): Witness {
  return {
    source: corpus.source(claim.source),
    claim,
    words: position?.words ?? claim.quote,
    cue: comparesOf(question) === 'leanings' ? (position?.cue ?? null) : null,
    period: position?.period ?? null,
    implies: position?.implied ? impliedWords(position) : null,
  };
}

/** The witnesses by source, the sources in the order of the corpus. */
export function bySource(corpus: Corpus, spoken: readonly Witness[]): SourceWords[] {
  const groups = Map.groupBy(spoken, ({ source }) => source);
  return corpus.sources.flatMap((source) => {
    const own = groups.get(source);
    return own ? [{ source, witnesses: own }] : [];
  });
}

/** The sources that say something to a question, in the order of the corpus. */
export function speakingOn(corpus: Corpus, question: Question): Source[] {
  const speaking = new Set(question.members.map((id) => corpus.claim(id).source));
  return corpus.sources.filter(({ id }) => speaking.has(id));
}

/** The sources that say nothing to a question. */
export function silentOn(corpus: Corpus, question: Question): Source[] {
  const speaking = new Set(speakingOn(corpus, question));
  return corpus.sources.filter((source) => !speaking.has(source));
}

/** The witnesses that a reader of `claim` meets: those of the other sources. */
export function otherWitnesses(corpus: Corpus, question: Question, claim: Claim): Witness[] {
  return witnesses(corpus, question).filter(({ source }) => source.id !== claim.source);
}

/** The other sources by how they stand to a claim's in the questions it speaks to, disagreement first. */
export function othersByStanding(corpus: Corpus, claim: Claim): Map<Standing, Source[]> {
  return othersOn(corpus, claim, corpus.questionsOf(claim.id));
}

/** The other sources by how they stand to a claim's in some of its questions, disagreement first. */
export function othersOn(
  corpus: Corpus,
  claim: Claim,
  questions: readonly Question[],
): Map<Standing, Source[]> {
  const found = questions.flatMap((question) =>
    speakingOn(corpus, question)
      .filter(({ id }) => id !== claim.source)
      .map((source): { source: Source; standing: Standing } => ({
        source,
        standing: between(question, claim.source, source.id).verdict,
      })),
  );
  const byStanding = Map.groupBy(found, ({ standing }) => standing);
  return new Map(
    STANDINGS.flatMap((standing): [Standing, Source[]][] => {
      const own = new Set(byStanding.get(standing)?.map(({ source }) => source));
      return own.size === 0 ? [] : [[standing, corpus.sources.filter((one) => own.has(one))]];
    }),
  );
}
