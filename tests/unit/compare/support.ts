import { compare, type Judged } from '../../../src/compare/index.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Matter, Measure } from '../../../src/schemas/corpus.ts';
import type { EventFact } from '../../../src/schemas/event.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { Question } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleSource } from '../sample.ts';

/** What a test compares; facts lie in claims of their own where no claims are given. */
export interface Given {
  readonly claims?: readonly Claim[];
  readonly quantities?: readonly Quantity[];
  readonly events?: readonly EventFact[];
  readonly matters?: readonly Matter[];
  readonly measures?: readonly Measure[];
}

const COUNTRIES = new Set(['Norland', 'Sudland']);

const DATES = { a: '2024-08-20', b: '2024-06-01', c: null } as const;

/** A claim of a source that speaks to no matter, with what a test sets. */
export function claimIn(id: string, source: string, set: Partial<Claim> = {}): Claim {
  return sampleClaim(id, source, { matters: [], ...set });
}

/** A figure with its place where words stand in a text. */
export function figureIn(text: string, words: string, figure: Quantity): Quantity {
  const at = text.indexOf(words);
  return { ...figure, quote: words, span: [at, at + words.length] };
}

/** The questions of three sources, a, b and c, each as the schema has it. */
export function questions(given: Given): Question[] {
  return judgedQuestions(given).map(({ question }) => Question.parse(question));
}

/** The questions of three sources, a, b and c, with the rules that judge them. */
export function judgedQuestions({
  claims,
  quantities = [],
  events = [],
  matters = [],
  measures = [],
}: Given): Judged[] {
  const sources = Object.entries(DATES).map(([id, date]) => sampleSource(id, { date }));
  const own = [
    ...quantities.map(({ id, source }) => claimIn(`c${id}`, source, { quantities: [id] })),
    ...events.map(({ id, source }) => claimIn(`c${id}`, source, { events: [id] })),
  ];
  return compare({
    sources,
    claims: claims ?? own,
    quantities,
    events,
    matters,
    measures,
    regions: [{ name: 'Lund', forms: ['Lund', 'Lund region'] }],
    labelOf: (measure) => measure.replaceAll('-', ' '),
    countryOf: (name) => name,
    isCountry: (name) => COUNTRIES.has(name),
  });
}
