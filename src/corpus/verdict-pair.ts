import type { Position, Question, SourcePair } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';
import { judgedOf } from './stamps.ts';
import { speakingOn } from './passages.ts';

/** Two sources on a question that stand to each other as its verdict says. */
export interface VerdictPair {
  /** What each of the two says, in the order of the corpus. */
  readonly sides: readonly Position[];
  /** Who else speaks to it. */
  readonly also: readonly ShownSource[];
}

/** The first two sources that have the question's own verdict; where nobody judged, the first two. */
export function verdictPairOn(corpus: Corpus, question: Question): VerdictPair {
  const pair = question.pairs.find(({ verdict }) => verdict === question.verdict);
  const speaking = speakingOn(corpus, question);
  const two = speaking.filter(({ id }) => pair?.sources.includes(id)).map(({ id }) => id);
  const chosen = two.length === 2 ? two : speaking.slice(0, 2).map(({ id }) => id);
  return {
    sides: chosen.flatMap((source) => sideOf(question, pair, source)),
    also: speaking.filter(({ id }) => !chosen.includes(id)),
  };
}

/** By the fact that was compared; where editors signed, by the source's own words before reported ones. */
function sideOf(question: Question, pair: SourcePair | undefined, source: string): Position[] {
  const all = question.positions.filter((position) => position.source === source);
  const own = judgedOf(all, pair?.on ?? []);
  const fact = pair?.facts[pair.sources.indexOf(source)] ?? null;
  const compared = fact === null ? undefined : own.find((position) => position.fact === fact);
  const side = compared ?? own.find(({ voice }) => voice === null) ?? own[0];
  return side ? [side] : [];
}
