import { impliedWords } from '../format/implied.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';
import { saidFirst } from './said.ts';

/** One claim that speaks to a question, with the words that carry it. */
export interface Passage {
  readonly source: ShownSource;
  readonly claim: Claim;
  /** The part of the claim that speaks to the question. */
  readonly words: string;
  /** What it says in a line of the editors' own; null where no editor says it. */
  readonly says: string | null;
  /** Whose words they are, where not the author's; told only beside a line of the editors. */
  readonly voice: string | null;
  /** Whether the source says that it is or was not so. */
  readonly denied: boolean;
  /** The time the words are about: ISO 8601 date or interval. */
  readonly period: string | null;
  /** What the comparison worked out from the words; null where the source says it itself. */
  readonly implies: string | null;
}

/** What one source says to a question. */
export interface SourceWords {
  readonly source: ShownSource;
  readonly passages: readonly Passage[];
}

/** The claims that speak to a question, in the order of the sources and of their text. */
export function passages(corpus: Corpus, question: Question): Passage[] {
  return question.members.map((id) => {
    const claim = corpus.claim(id);
    const own = question.positions.filter((position) => position.claim === id);
    return passageOf(corpus, claim, saidFirst(own));
  });
}

/** A claim as it speaks to a question by one of its positions. */
export function passageOf(corpus: Corpus, claim: Claim, position: Position | undefined): Passage {
  return {
    source: corpus.source(claim.source),
    claim,
    words: position?.words ?? claim.quote,
    says: position?.says ?? null,
    voice: position?.voice ?? null,
    denied: position?.denied ?? false,
    period: position?.period ?? null,
    implies: position?.implied ? impliedWords(position) : null,
  };
}

/** What must be told beside the words: that they deny it, and what was worked out from them. */
export function asides({ denied, implies }: Pick<Passage, 'denied' | 'implies'>): string[] {
  return [
    ...(denied ? ['says that it was not so'] : []),
    ...(implies === null ? [] : [`worked out: ${implies}`]),
  ];
}

/** The passages by source, the sources in the order of the corpus. */
export function bySource(corpus: Corpus, spoken: readonly Passage[]): SourceWords[] {
  const groups = Map.groupBy(spoken, ({ source }) => source);
  return corpus.sources.flatMap((source) => {
    const own = groups.get(source);
    return own ? [{ source, passages: own }] : [];
  });
}

/** The sources that say something to a question, in the order of the corpus. */
export function speakingOn(corpus: Corpus, question: Question): ShownSource[] {
  const speaking = new Set(question.members.map((id) => corpus.claim(id).source));
  return corpus.sources.filter(({ id }) => speaking.has(id));
}
