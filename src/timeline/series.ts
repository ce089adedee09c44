import { ascending, descending } from 'd3-array';
import type { Corpus } from '../corpus/corpus.ts';
import { shownValue } from '../format/implied.ts';
import { aspectOf, levelOf } from '../schemas/measure-key.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { spanOfPeriod, type TimeSpan } from './period.ts';

const MOST_SERIES = 4;
const NO_LEVEL = new Set(['%', 'ordinal', 'years', 'months', 'weeks', 'days', 'hours']);

/** Told as a fact, said to have been aimed at and met, aimed at or hoped for, or worked out from others. */
export type FigureKind = 'observed' | 'met-target' | 'ahead' | 'implied';

/** How a figure is told, in a reader's words. */
export const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  observed: 'told as a fact',
  'met-target': 'a target, said to be met',
  ahead: 'a target, a forecast, or not told as a fact',
  implied: 'worked out from the source’s own figures',
};

/** A figure with the time it is about. */
export interface DatedFigure {
  /** The measure whose level it is or aims at. */
  readonly measure: string;
  readonly unit: string;
  readonly claim: string;
  readonly source: ShownSource;
  readonly words: string;
  readonly value: number;
  readonly qualifier: Quantity['qualifier'];
  readonly period: string;
  readonly span: TimeSpan;
  readonly kind: FigureKind;
}

/** Figures of one measure in one unit. */
export interface Series {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly figures: readonly DatedFigure[];
}

const KINDS: Readonly<Record<Quantity['status'], FigureKind>> = {
  observed: 'observed',
  'reached-target': 'met-target',
  target: 'ahead',
  forecast: 'ahead',
};

const isLevel = ({ direction, unit, measure }: Quantity): boolean =>
  direction === null && !NO_LEVEL.has(unit) && aspectOf(measure) !== 'growth';

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** The claim that holds each quantity. */
function claimsByQuantity(corpus: Corpus): Map<string, string> {
  return new Map(corpus.claims.flatMap(({ id, quantities }) => quantities.map((q) => [q, id])));
}

function saidFigures(corpus: Corpus): DatedFigure[] {
  const claims = claimsByQuantity(corpus);
  const told = corpus.quantities.filter((quantity) => isLevel(quantity) && !quantity.denied);
  return told.flatMap((quantity) => {
    const claim = claims.get(quantity.id);
    const { value, unit, qualifier, period, quote: words } = quantity;
    if (claim === undefined || period === null) return [];
    return {
      ...{ claim, words, value, unit, qualifier, period },
      measure: levelOf(quantity.measure),
      source: corpus.source(quantity.source),
      span: spanOfPeriod(period),
      kind: quantity.hedge === null ? KINDS[quantity.status] : 'ahead',
    };
  });
}

/** Figures that the comparison worked out from those a source gives. */
function impliedFigures(corpus: Corpus): DatedFigure[] {
  const measures = new Map(corpus.quantities.map(({ id, measure }) => [id, measure]));
  const positions = corpus.questions.flatMap((question) => question.positions);
  return positions.flatMap((position) => {
    const { implied, fact, claim, source, period, unit, words } = position;
    const value = shownValue(position);
    const measure = fact === null ? undefined : measures.get(fact);
    if (!implied || !measure || value === null || period === null || unit === null) return [];
    return {
      ...{ claim, words, value, unit, period },
      qualifier: 'about',
      measure: levelOf(measure),
      source: corpus.source(source),
      span: spanOfPeriod(period),
      kind: 'implied',
    };
  });
}

function seriesOf(corpus: Corpus, figures: readonly DatedFigure[]): Series[] {
  const [first] = figures;
  if (!first) return [];
  const { measure, unit } = first;
  const label = corpus.measures.find(({ id }) => id === measure)?.label ?? measure;
  return [{ measure, label, unit, figures }];
}

/**
 * The measures worth a picture: those with two or more dated figures in one unit, money first,
 * then the most figures. What sources say twice over stands twice.
 */
export function readSeries(corpus: Corpus): Series[] {
  const figures = [...saidFigures(corpus), ...impliedFigures(corpus)];
  return [...Map.groupBy(figures, ({ measure, unit }) => `${measure} ${unit}`).values()]
    .filter((members) => members.filter(({ kind }) => kind !== 'implied').length > 1)
    .flatMap((members) => seriesOf(corpus, members))
    .toSorted(
      (a, b) =>
        descending(isCurrency(a.unit), isCurrency(b.unit)) ||
        descending(a.figures.length, b.figures.length) ||
        ascending(a.measure, b.measure),
    )
    .slice(0, MOST_SERIES);
}
