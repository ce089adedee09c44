import { compare, type Judged } from '../../../src/compare/index.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { Measure } from '../../../src/schemas/corpus.ts';
import type { EventFact } from '../../../src/schemas/event.ts';
import { levelOf } from '../../../src/schemas/measure-key.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { Question, Related } from '../../../src/schemas/question.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { sampleClaim, sampleSource } from '../sample.ts';

/**
 * What a test compares; facts lie in claims of their own where no claims are given, and the
 * vocabulary has every measure where a test does not say which.
 */
export interface Given {
  readonly claims?: readonly Claim[];
  readonly quantities?: readonly Quantity[];
  readonly events?: readonly EventFact[];
  readonly statements?: readonly Statement[];
  readonly measures?: readonly Measure[];
  readonly dates?: Readonly<Record<string, string | null>>;
}

const COUNTRIES = new Set(['Norland', 'Sudland']);

const DATES: Readonly<Record<string, string | null>> = {
  a: '2024-08-20',
  b: '2024-06-01',
  c: null,
};

/** A figure with its place where words stand in a text. */
export function figureIn(text: string, words: string, figure: Quantity): Quantity {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { ...figure, quote: words, span: [at, at + words.length] };
}

/** The questions of three sources, a, b and c, each as the schema has it. */
export function questions(given: Given): Question[] {
  return judgedQuestions(given).map(({ question }) => Question.parse(question));
}

/** The questions of three sources, a, b and c, with the rules that judge them. */
export function judgedQuestions(given: Given): Judged[] {
  return compared(given).measured;
}

/** The passages of three sources that may belong together, each as the schema has it. */
export function relatedIn(given: Given): Related[] {
  return compared(given).related.map((related) => Related.parse(related));
}

/** All that is compared of the sources that `dates` names; of a, b and c where a test names none. */
function compared({
  claims,
  quantities = [],
  events = [],
  statements = [],
  measures = measuresOf(quantities),
  dates = DATES,
}: Given): ReturnType<typeof compare> {
  const own = [
    ...quantities.map(({ id, source }) => sampleClaim(`c${id}`, source, { quantities: [id] })),
    ...events.map(({ id, source }) => sampleClaim(`c${id}`, source, { events: [id] })),
  ];
  return compare({
    sources: Object.entries(dates).map(([id, date]) => sampleSource(id, { date })),
    claims: claims ?? own,
    quantities,
    events,
    statements,
    measures,
    labelOf: (measure) => measure.replaceAll('-', ' '),
    countryOf: (name) => name,
    isCountry: (name) => COUNTRIES.has(name),
  });
}

/** A vocabulary of the measures that figures have. */
function measuresOf(quantities: readonly Quantity[]): Measure[] {
  const keys = new Set(quantities.map(({ measure }) => levelOf(measure)));
  return [...keys].map((id) => Measure.parse({ id, label: id.replaceAll('-', ' ') }));
}
