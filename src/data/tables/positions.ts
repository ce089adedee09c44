import type { Corpus } from '../../corpus/corpus.ts';
import type { Position, Question } from '../../schemas/question.ts';
import { Hedge, Qualifier, type Quantity, Status } from '../../schemas/quantity.ts';
import { endsOf, POLARITIES, polarityOf } from './shared.ts';
import { type Column, fill, flag, integer, number, several, type Table, text } from './table.ts';

interface Row {
  readonly question: Question;
  readonly place: number;
  readonly position: Position;
  /** The figure that was compared; undefined where none was. */
  readonly figure: Quantity | undefined;
}

/** What each claim says to each question, one a row. */
export function positionsTable(corpus: Corpus): Table {
  const about = {
    name: 'positions',
    what: 'The positions: what each claim says to each question that it speaks to, with all that a reader needs to compare anew.',
    key: ['question', 'place'],
  };
  const figures = new Map(corpus.quantities.map((figure) => [figure.id, figure]));
  const rows = corpus.questions.flatMap((question) =>
    question.positions.map((position, at): Row => ({
      question,
      place: at + 1,
      position,
      figure: figures.get(position.fact ?? ''),
    })),
  );
  return fill(about, [...whereColumns(corpus), ...whatColumns(corpus)], rows);
}

const whereColumns = (corpus: Corpus): Column<Row>[] => [
  text('question', 'id of the question', ({ question }) => question.id, { of: 'questions' }),
  integer('place', 'its place among the positions of the question, from 1', ({ place }) => place),
  text('claim', 'id of the claim', ({ position }) => position.claim, { of: 'claims' }),
  text('source', 'id of the article', ({ position }) => position.source, { of: 'sources' }),
  text('siglum', 'letter of the article', ({ position }) => corpus.source(position.source).sign),
  text('fact', 'id of the figure or event that was compared', ({ position }) => position.fact),
  text('words', 'the words of the article that carry it', ({ position }) => position.words),
  text('says', 'what the passage says, in a line of the editors’ own', ({ position }) => {
    return position.says;
  }),
  text('voice', 'whose words they are, where the editors say so', ({ position }) => position.voice),
];

const whatColumns = (corpus: Corpus): Column<Row>[] => [
  number('value', 'the number that was compared, scaled', ({ position }) => position.value),
  number('low', 'the least that its words allow; empty where that is open', ({ position }) => {
    return position.interval?.[0] ?? null;
  }),
  number('high', 'the most that they allow; empty where that is open', ({ position }) => {
    return position.interval?.[1] ?? null;
  }),
  text(
    'unit',
    'unit of the number, with what it is a rate by: “USD a month”',
    ({ position }) => position.unit,
  ),
  text('period', 'the time it is about, ISO 8601', ({ position }) => position.period),
  text('period_start', 'the first year, month or day of it', ({ position }) => {
    return endsOf(position.period)[0];
  }),
  text('period_end', 'the last year, month or day of it', ({ position }) => {
    return endsOf(position.period)[1];
  }),
  text('measure', 'key of what its figure measures', ({ figure }) => figure?.measure ?? null),
  text('measure_label', 'the same in words', ({ figure }) => {
    return figure === undefined ? null : corpus.measure(figure.measure).label;
  }),
  text('status', 'whether the figure was observed or is aimed at', statusOf, {
    values: Status.options,
  }),
  text('qualifier', 'how exact its words make it', ({ figure }) => figure?.qualifier ?? null, {
    values: Qualifier.options,
  }),
  text('hedge', 'how it is told where not as a fact', ({ figure }) => figure?.hedge ?? null, {
    values: Hedge.options,
  }),
  text('polarity', 'whether the article says that it is so', polarity, { values: POLARITIES }),
  text('origin', 'where the article has its figure from', ({ position }) => position.origin),
  flag('implied', 'worked out by the comparison, not said by the article', ({ position }) => {
    return position.implied;
  }),
  several('implied_by', 'ids of the facts it was worked out from', ({ position }) => position.from),
  text('quotation', 'the whole claim, in the words of the article', ({ position }) => {
    return corpus.claim(position.claim).quote;
  }),
];

const statusOf = ({ figure }: Row): Status | null => figure?.status ?? null;

const polarity = ({ position }: Row): string => polarityOf(position);
