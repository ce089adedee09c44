import { GoldArticle } from '../../../src/quality/gold/article.ts';
import type { GoldText } from '../../../src/quality/gold/gold.ts';
import { spanIn } from '../../../src/quality/gold/place.ts';
import type { Span } from '../../../src/schemas/span.ts';

/** An invented text; the marks and facts of the tests stand in it. */
const TEXT = [
  'Norland sold 5 tonnes of grain in 2023.',
  'It sold 7 tonnes in 2024, and may sell 9 tonnes in 2025.',
  'Ada Mill visited Lund on 2 May 2024.',
  '“The harvest was poor,” said Mill.',
  'Read more.',
].join('\n');

/** The text with marks as a file of marks holds them. */
export function goldText(marks: object): GoldText {
  return {
    marks: GoldArticle.parse({ source: 'grain.txt', ...marks }),
    source: 'grain',
    text: TEXT,
  };
}

/** Words of the text with their place, as facts carry them. */
export function passage(quote: string): { span: Span; quote: string } {
  const span = spanIn(TEXT, { quote, nth: 1 });
  if (span === null) throw new Error(`not in the text: ${quote}`);
  return { span, quote };
}

/** A marked figure, with what a test sets. */
export function quantityMark(quote: string, value: unknown, set: object = {}): object {
  return {
    quote,
    value,
    unit: 't',
    measure: 'sales',
    period: null,
    status: 'observed',
    qualifier: 'exact',
    direction: null,
    speaker: null,
    ...set,
  };
}

/** A marked event, with what a test sets. */
export function eventMark(quote: string, set: object = {}): object {
  return {
    quote,
    type: 'visit',
    participants: ['Ada Mill'],
    places: ['Lund'],
    start: '2024-05-02',
    end: null,
    planned: false,
    ordinal: null,
    ...set,
  };
}
