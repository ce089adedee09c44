import { compare } from '../../../src/compare/index.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Matter } from '../../../src/schemas/corpus.ts';
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
}

const COUNTRIES = new Set(['Norland', 'Sudland']);

const DATES = { a: '2024-08-20', b: '2023-06-01', c: null } as const;

/** A claim of a source that speaks to no matter, with what a test sets. */
export function claimIn(id: string, source: string, set: Partial<Claim> = {}): Claim {
  return sampleClaim(id, source, { matters: [], ...set });
}

/** The questions of three sources, a, b and c, each as the schema has it. */
export function questions({
  claims,
  quantities = [],
  events = [],
  matters = [],
}: Given): Question[] {
  const sources = Object.entries(DATES).map(([id, date]) => sampleSource(id, { date }));
  const own = [
    ...quantities.map(({ id, source }) => claimIn(`c${id}`, source, { quantities: [id] })),
    ...events.map(({ id, source }) => claimIn(`c${id}`, source, { events: [id] })),
  ];
  const found = compare({
    sources,
    claims: claims ?? own,
    quantities,
    events,
    matters,
    labelOf: (measure) => measure.replaceAll('-', ' '),
    countryOf: (name) => name,
    isCountry: (name) => COUNTRIES.has(name),
  });
  return found.map((question) => Question.parse(question));
}
