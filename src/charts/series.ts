import type { Corpus } from '../corpus/corpus.ts';
import type { Question } from '../schemas/question.ts';
import type { Series } from '../timeline/figures/figure.ts';
import { readSeries } from '../timeline/figures/read.ts';
import { drawn } from './picture.ts';

/** The figures of a question over time; null where none has a time and a height. */
export function seriesOf(corpus: Corpus, question: Question): Series | null {
  const asked = { ...corpus, questions: [question] };
  const facts = new Set(drawn(question).flatMap(({ fact }) => fact ?? []));
  const own = readSeries({
    ...asked,
    quantities: corpus.quantities.filter(({ id }) => facts.has(id)),
  });
  return own[0] ?? null;
}
