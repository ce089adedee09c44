import { formatPeriod } from '../format/date.ts';
import type { Position } from '../schemas/question.ts';
import { WORKED_OUT, type WorkedOut, workedOutOf } from '../schemas/worked-out.ts';
import type { Corpus } from './corpus.ts';

/**
 * What of a position's time the annotator worked out and its words do not name; null where they
 * give all of it, and where the whole figure was worked out, which is told of the figure.
 */
export function workedOutIn(
  corpus: Corpus,
  { fact, period, claim, implied }: Position,
): WorkedOut | null {
  if (fact === null || period === null || implied) return null;
  const quantity = corpus.quantities.find(({ id }) => id === fact);
  const event = quantity ? undefined : corpus.events.find(({ id }) => id === fact);
  if (event?.orEarlier === true) return 'earlier';
  const isImplied = quantity
    ? quantity.implied.includes('period') && quantity.period === period
    : event?.implied.includes('start');
  return isImplied ? workedOutOf(period, corpus.claim(claim).quote) : null;
}

/** The time of a position as a table tells it: "May 2024 (year worked out)"; null where it has none. */
export function toldTime(corpus: Corpus, position: Position): string | null {
  if (position.period === null) return null;
  const lacks = workedOutIn(corpus, position);
  const time = formatPeriod(position.period);
  if (lacks === 'earlier') return `${time} or earlier (${WORKED_OUT.time})`;
  return lacks === null ? time : `${time} (${WORKED_OUT[lacks]})`;
}
