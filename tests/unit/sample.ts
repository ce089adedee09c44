import type { Claim } from '../../src/schemas/claim.ts';
import type { EventFact } from '../../src/schemas/event.ts';
import type { Facts } from '../../src/schemas/facts.ts';
import type { Quantity } from '../../src/schemas/quantity.ts';
import type { Source } from '../../src/schemas/source.ts';

/** A source of which little is known, with what a test sets. */
export function sampleSource(id: string, set: Partial<Source> = {}): Source {
  return {
    id,
    sign: id.slice(0, 1).toUpperCase(),
    file: `${id}.txt`,
    title: `The article ${id}`,
    author: null,
    publisher: null,
    date: null,
    kind: null,
    url: null,
    known: { date: 'unknown', author: 'unknown' },
    knownFrom: { date: null, author: null },
    display: 'full',
    sha256: '0'.repeat(64),
    words: 100,
    sentences: 5,
    furniture: [],
    ...set,
  };
}

/** A claim of a source, with what a test sets. */
export function sampleClaim(id: string, source: string, set: Partial<Claim> = {}): Claim {
  return {
    id,
    source,
    span: [0, 5],
    quote: 'Wheat',
    prefix: '',
    suffix: '',
    topics: [],
    voice: null,
    quantities: [],
    events: [],
    statements: [],
    ...set,
  };
}

/** A dated sum of money, with what a test sets. */
export function sampleQuantity(id: string, source: string, set: Partial<Quantity> = {}): Quantity {
  return {
    id,
    source,
    span: [0, 5],
    quote: '$5 billion',
    rule: 'money',
    implied: [],
    value: 5e9,
    step: 1e9,
    unit: 'USD',
    measure: 'grain-exports',
    period: '2023',
    status: 'observed',
    qualifier: 'exact',
    direction: null,
    speaker: null,
    origin: null,
    ...set,
  };
}

/** A visit on a day, with what a test sets. */
export function sampleEvent(id: string, source: string, set: Partial<EventFact> = {}): EventFact {
  return {
    id,
    source,
    span: [0, 5],
    quote: 'a visit',
    rule: 'visit',
    implied: [],
    type: 'visit',
    participants: ['Ada Mill'],
    places: ['Lund'],
    start: '2023-05-02',
    end: null,
    planned: false,
    ordinal: null,
    ...set,
  };
}

/** Facts with nothing in them but what a test sets. */
export function sampleFacts(set: Partial<Facts> = {}): Facts {
  return {
    version: 1,
    corpus: {
      title: 'Grain',
      description: 'Two accounts of grain.',
      topics: [],
      measures: [],
      names: [],
    },
    sources: [],
    claims: [],
    quantities: [],
    events: [],
    statements: [],
    voices: [],
    questions: [],
    ...set,
  };
}
