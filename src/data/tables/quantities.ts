import type { Corpus } from '../../corpus/corpus.ts';
import { intervalOf } from '../../schemas/interval.ts';
import { Direction, Qualifier, type Quantity, Status } from '../../schemas/quantity.ts';
import {
  assertionColumns,
  endsOf,
  factColumns,
  type InClaim,
  inClaims,
  readingColumns,
} from './shared.ts';
import { type Column, fill, flag, number, several, type Table, text } from './table.ts';

/** The figures, one a row. */
export function quantitiesTable(corpus: Corpus): Table {
  const about = {
    name: 'quantities',
    what: 'The figures: each number that says how much or how many, with what it measures and when.',
    key: ['id'],
  };
  const columns: readonly Column<InClaim<Quantity>>[] = [
    ...factColumns(corpus),
    number('value', 'the number, scaled: “$240 billion” is 240000000000', ({ fact }) => fact.value),
    number(
      'low',
      'the least that its digits and its qualifier allow; empty where that is open',
      ({ fact }) => intervalOf(fact)[0],
    ),
    number('high', 'the most that they allow; empty where that is open', ({ fact }) => {
      return intervalOf(fact)[1];
    }),
    text(
      'unit',
      'ISO 4217 currency, “%”, a unit, “ordinal”, or the noun counted, in the plural',
      ({ fact }) => fact.unit,
    ),
    text('measure', 'key of what is measured', ({ fact }) => fact.measure),
    text('measure_label', 'what is measured, in words', ({ fact }) => {
      return corpus.measure(fact.measure).label;
    }),
    text('period', 'the time it is about, ISO 8601, both ends included', ({ fact }) => fact.period),
    text('period_start', 'the first year, month or day of it', ({ fact }) => {
      return endsOf(fact.period)[0];
    }),
    text('period_end', 'the last year, month or day of it', ({ fact }) => endsOf(fact.period)[1]),
    text('status', 'whether it was observed or is aimed at', ({ fact }) => fact.status, {
      values: Status.options,
    }),
    text('qualifier', 'how exact the words make it', ({ fact }) => fact.qualifier, {
      values: Qualifier.options,
    }),
    text('direction', 'of a change; empty for a level', ({ fact }) => fact.direction, {
      values: Direction.options,
    }),
    ...assertionColumns(),
    flag('provisional', 'told as it stood on a day', ({ fact }) => fact.provisional),
    several('scope', 'how wide it reaches, where said', ({ fact }) => fact.scope),
    text('per', 'of a rate: “year” in “$5 billion a year”', ({ fact }) => fact.per),
    text('speaker', 'whom the article credits it to', ({ fact }) => fact.speaker),
    text('origin', 'where it comes from, where said', ({ fact }) => fact.origin),
    ...readingColumns(corpus),
  ];
  return fill(about, columns, inClaims(corpus, 'quantities', corpus.quantity));
}
