import { formatPeriod } from '../format/date.ts';
import { levelOf } from '../schemas/measure-key.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import type { Series } from '../timeline/figures/figure.ts';
import type { Corpus } from './corpus.ts';

/** More times than these make no title. */
const MOST = 3;

const STANDS: Readonly<Partial<Record<Verdict, string>>> = {
  contradict: 'they contradict each other',
  differ: 'they differ',
  'agree-within-rounding': 'they agree within rounding',
  agree: 'they agree',
};

/**
 * What the sources' figures of a measure come to, time by time: "For 2022 they contradict each
 * other; for 2023 they agree". Null where nothing, or too much, was compared for it.
 */
export function figuresTitle(corpus: Corpus, series: Series): string | null {
  const said = corpus.questions
    .flatMap((question) => {
      const period = timeOf(corpus, question, series);
      const stands = question.verdict === null ? undefined : STANDS[question.verdict];
      return period === null || stands === undefined ? [] : [{ period, stands }];
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
  if (said.length === 0 || said.length > MOST) return null;
  const title = said
    .map(({ period, stands }) => `for ${formatPeriod(period)} ${stands}`)
    .join('; ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The one time for which a question compares levels of the measure; else null. */
function timeOf(corpus: Corpus, { kind, positions }: Question, series: Series): string | null {
  if (kind !== 'figure') return null;
  // What follows from an aim that was reached is a level; the aim itself is none.
  const isOf = (measure: string, implied: boolean): boolean =>
    (implied ? levelOf(measure) : measure) === series.measure;
  const isLevel = positions.every(
    ({ fact, implied, unit }) =>
      fact !== null && unit === series.unit && isOf(corpus.quantity(fact).measure, implied),
  );
  const [period = null, ...others] = new Set(positions.map((position) => position.period));
  return isLevel && others.length === 0 ? period : null;
}
