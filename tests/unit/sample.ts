import type { Claim } from '../../src/schemas/claim.ts';
import type { EventFact } from '../../src/schemas/event.ts';
import type { Facts } from '../../src/schemas/facts.ts';
import type { Quantity } from '../../src/schemas/quantity.ts';
import type { Position, Question, SourcePair } from '../../src/schemas/question.ts';
import type { Source } from '../../src/schemas/source.ts';

/** A source of which little is known, with what a test sets. */
export function sampleSource(id: string, set: Partial<Source> = {}): Source {
  return {
    id,
    sign: id.slice(0, 1).toUpperCase(),
    file: `${id}.txt`,
    title: `The article ${id}`,
    author: null,
    authors: [],
    publisher: null,
    date: null,
    kind: null,
    url: null,
    archived: null,
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
    negated: [],
    quoted: [],
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
    denied: false,
    hedge: null,
    provisional: false,
    scope: [],
    per: null,
    early: null,
    share: null,
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
    orEarlier: false,
    planned: false,
    denied: false,
    hedge: null,
    last: false,
    ordinal: null,
    ...set,
  };
}

/** What a claim says to a question, with what a test sets. */
export function samplePosition(
  claim: string,
  source: string,
  set: Partial<Position> = {},
): Position {
  return {
    claim,
    source,
    fact: null,
    words: 'Wheat',
    says: null,
    voice: null,
    value: null,
    interval: null,
    unit: null,
    period: null,
    origin: null,
    denied: false,
    implied: false,
    from: [],
    ...set,
  };
}

/** A question on which its positions agree, with what a test sets. */
export function sampleQuestion(
  id: string,
  positions: readonly Position[],
  set: Partial<Question> = {},
): Question {
  return {
    id,
    question: `Is ${id} so?`,
    kind: 'figure',
    topics: [],
    members: [...new Set(positions.map(({ claim }) => claim))],
    verdict: 'agree',
    reason: null,
    why: 'all say it.',
    by: 'rule',
    rule: 'same-value',
    editing: null,
    positions: [...positions],
    pairs: [],
    absent: [],
    withdrawn: null,
    linked: [],
    ...set,
  };
}

/** Two sources that agree on a question, with what a test sets. */
export function samplePair(a: string, b: string, set: Partial<SourcePair> = {}): SourcePair {
  return {
    sources: [a, b],
    facts: [null, null],
    on: [],
    verdict: 'agree',
    reason: null,
    why: 'both say it.',
    rule: 'same-value',
    ...set,
  };
}

/** How every two sources of a question stand, in short: "ab agree". */
export function pairsInShort(question: Question | undefined): string[] {
  return (question?.pairs ?? []).map(
    ({ sources, verdict }) => `${sources.join('')} ${String(verdict)}`,
  );
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
    related: [],
    ...set,
  };
}
