import type { Corpus } from '../corpus/corpus.ts';
import type { Question } from '../schemas/question.ts';
import { spanOfPeriod } from '../timeline/period.ts';
import type { DatedFigure, Series } from '../timeline/series.ts';
import { drawn } from './picture.ts';

/** The figures of a question over time; null where none has a time. */
export function seriesOf(corpus: Corpus, question: Question): Series | null {
  const figures = drawn(question).flatMap((position): DatedFigure[] => {
    const { fact, period, value, unit, implied, claim, words, source } = position;
    if (fact === null || period === null || value === null || unit === null) return [];
    const { measure, qualifier, hedge } = corpus.quantity(fact);
    return [
      {
        ...{ claim, words, value, unit, period, measure },
        qualifier: implied ? 'about' : qualifier,
        source: corpus.source(source),
        span: spanOfPeriod(period),
        kind: implied ? 'implied' : hedge === null ? 'observed' : 'ahead',
      },
    ];
  });
  const [first] = figures;
  if (!first) return null;
  const { measure, unit } = first;
  return { measure, label: corpus.measure(measure).label, unit, figures };
}
