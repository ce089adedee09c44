import { ascending, descending } from 'd3';
import type { Corpus } from '../../corpus/corpus.ts';
import { bySharpness } from '../../corpus/outcome.ts';
import { shownValue } from '../../format/implied.ts';
import { aspectOf, isUnnamed, levelOf, withAspect } from '../../schemas/measure-key.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Position, Question } from '../../schemas/question.ts';
import { partsOfUnit, ratedUnit } from '../../schemas/rated-unit.ts';
import type { DatedFigure, FigureLook, Series } from './figure.ts';

/** What has no height on a scale of amounts: places in a count, and lengths of time. */
const NO_AMOUNT = new Set(['ordinal', 'years', 'months', 'weeks', 'days', 'hours']);

/** The rule of the question when a target was reached. */
const REACHED = 'same-target-reached';

const LOOKS: Readonly<Record<Quantity['status'], FigureLook>> = {
  observed: 'said',
  'reached-target': 'met',
  target: 'target',
  forecast: 'unsure',
};

/** A position of a question with the question. */
interface Asked {
  readonly position: Position;
  readonly question: Question;
}

/**
 * Every dated amount of something named that sources do not deny, and those worked out from what they
 * say, by measure and unit: money first, then the most figures. What a target that was met implies for its own
 * deadline stands with the target, and not twice.
 */
export function readSeries(corpus: Corpus): Series[] {
  const asked = Map.groupBy(positionsOf(corpus), ({ position }) => position.fact);
  const claims = new Map(
    corpus.claims.flatMap(({ id, quantities }) => quantities.map((one) => [one, id])),
  );
  const said = corpus.quantities.flatMap((quantity) =>
    figureOf(corpus, quantity, claims.get(quantity.id), asked.get(quantity.id) ?? []),
  );
  const shown = new Set(said.map(placeOf));
  const workedOut = [...asked.values()]
    .flat()
    .flatMap((one) => impliedOf(corpus, one))
    .filter((figure) => !shown.has(placeOf(figure)));
  return [...Map.groupBy([...said, ...workedOut], keyOf).values()]
    .flatMap((figures) => seriesOf(corpus, figures))
    .toSorted(
      (a, b) =>
        descending(isCurrency(a.unit), isCurrency(b.unit)) ||
        descending(a.figures.length, b.figures.length) ||
        ascending(a.measure, b.measure),
    );
}

function positionsOf({ questions }: Corpus): Asked[] {
  return questions.flatMap((question) =>
    question.positions.map((position) => ({ position, question })),
  );
}

function figureOf(
  corpus: Corpus,
  quantity: Quantity,
  claim: string | undefined,
  asked: readonly Asked[],
): DatedFigure[] {
  const { id, value, qualifier, measure, direction, status, hedge, early, denied } = quantity;
  const unit = ratedUnit(quantity);
  const met = status === 'reached-target' ? (early ?? reachedIn(asked)) : null;
  const period = quantity.period ?? met;
  if (claim === undefined || denied || period === null) return [];
  if (NO_AMOUNT.has(quantity.unit) || isUnnamed(measure)) return [];
  const sign = direction === 'down' ? -1 : 1;
  const implied = asked.find(
    ({ position }) => position.implied && position.value === value && position.period === period,
  );
  const own = asked.find(({ position }) => !position.implied && position.value === value);
  return [
    {
      ...{ id, claim, unit, qualifier, period, met },
      measure: shownMeasure(measure, direction),
      source: corpus.source(quantity.source),
      words: quantity.quote,
      value: sign * value,
      interval: signed((implied ?? own)?.position.interval ?? [value, value], sign),
      isDue: quantity.period !== null,
      look: hedge === null ? LOOKS[status] : 'unsure',
      questions: sharpest(asked),
    },
  ];
}

function reachedIn(asked: readonly Asked[]): string | null {
  return asked.find(({ question }) => question.rule === REACHED)?.position.period ?? null;
}

function impliedOf(corpus: Corpus, { position, question }: Asked): DatedFigure[] {
  const { implied, fact, claim, source, period, unit, words, interval } = position;
  const value = shownValue(position);
  if (!implied || fact === null || value === null || period === null || unit === null) return [];
  return [
    {
      ...{ claim, words, value, unit, period },
      id: `${fact}-${period}`,
      measure: levelOf(corpus.quantity(fact).measure),
      source: corpus.source(source),
      interval: interval ?? [value, value],
      qualifier: interval?.[1] === null ? 'at-least' : interval?.[0] === null ? 'up-to' : 'about',
      met: null,
      isDue: false,
      look: 'worked-out',
      questions: [question],
    },
  ];
}

/** The level that a target aims at, or the growth that a change is. */
function shownMeasure(measure: string, direction: Quantity['direction']): string {
  const isGrowth = direction !== null || aspectOf(measure) === 'growth';
  return isGrowth ? withAspect(levelOf(measure), 'growth') : levelOf(measure);
}

function signed(
  [low, high]: readonly [number | null, number | null],
  sign: number,
): [number | null, number | null] {
  const turned = (end: number | null): number | null => (end === null ? null : sign * end);
  return sign > 0 ? [low, high] : [turned(high), turned(low)];
}

function sharpest(asked: readonly Asked[]): Question[] {
  const questions = [...new Set(asked.map(({ question }) => question))];
  return questions.toSorted((a, b) => bySharpness(a.verdict, b.verdict));
}

const keyOf = ({ measure, unit }: DatedFigure): string => `${measure} ${unit}`;

/** What two figures share that are one: of whom, for when and how much. */
const placeOf = ({ measure, unit, claim, period, value }: DatedFigure): string =>
  [measure, unit, claim, period, value].join(' ');

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(partsOfUnit(unit)[0]);

function seriesOf(corpus: Corpus, figures: readonly DatedFigure[]): Series[] {
  const [first] = figures;
  if (!first) return [];
  const { measure, unit } = first;
  const label =
    corpus.measures.find(({ id }) => id === measure)?.label ??
    corpus.measures.find(({ id }) => levelOf(id) === levelOf(measure))?.label ??
    measure.replaceAll('-', ' ');
  return [{ measure, label, unit, isGrowth: aspectOf(measure) === 'growth', figures }];
}
