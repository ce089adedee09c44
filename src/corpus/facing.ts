import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';
import { speakingOn, type Witness, witnessOf } from './witnesses.ts';

/** More quotes than these do not stand side by side. */
const MOST = 4;

/** A question in brief: the words that face each other and who else speaks to it. */
export interface Facing {
  readonly facing: readonly Witness[];
  readonly also: readonly Source[];
}

/** One quote a source, in the order of the comparison, which puts first what the others deny. */
export function facingOn(corpus: Corpus, question: Question): Facing {
  const bySource = Map.groupBy(question.positions, ({ source }) => source);
  const facing = [...bySource.values()]
    .flatMap(([first]) => (first ? [witnessOf(corpus, corpus.claim(first.claim), first)] : []))
    .slice(0, MOST);
  const shown = new Set(facing.map(({ source }) => source));
  return { facing, also: speakingOn(corpus, question).filter((source) => !shown.has(source)) };
}
