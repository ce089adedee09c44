import fc from 'fast-check';
import type { Claim } from '../../../src/schemas/claim.ts';
import { type EventFact, EventType } from '../../../src/schemas/event.ts';
import { type Hedge, Qualifier, type Quantity, Status } from '../../../src/schemas/quantity.ts';
import { sampleClaim, sampleEvent, sampleQuantity } from '../sample.ts';
import type { Given } from './support.ts';

const period = fc.constantFrom(
  null,
  '2022',
  '2023',
  '2024',
  '2024-05',
  '2024-08-20',
  '2024-01/2024-07',
);
const rarely = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean());

const figure = fc
  .record({
    value: fc.constantFrom(5e9, 5.2e9, 6e9, 9e9),
    step: fc.constantFrom(1e9, 1e8),
    unit: fc.constantFrom('USD', 'USD', 'EUR', '%', 't'),
    measure: fc.constantFrom('exports', 'imports'),
    aspect: fc.constantFrom('', '', '-growth', '-target'),
    period,
    status: fc.constantFrom(...Status.options),
    qualifier: fc.constantFrom('exact', 'exact', ...Qualifier.options),
    denied: rarely,
    provisional: rarely,
    hedge: fc.constantFrom<Hedge | null>(null, null, null, 'hoped'),
    scope: fc.constantFrom<string[]>([], [], ['goods'], ['services'], ['Lund']),
    origin: fc.constantFrom(null, null, 'Norland Customs', 'Sudland Customs'),
    early: fc.constantFrom(null, null, '2022', '2023'),
  })
  .map(({ measure, aspect, status, early, ...set }): Partial<Quantity> => ({
    ...set,
    measure: aspect === '' && status.includes('target') ? `${measure}-target` : measure + aspect,
    status: aspect === '-target' && !status.includes('target') ? 'target' : status,
    direction: aspect === '-growth' ? 'up' : null,
    early: status.includes('target') ? early : null,
  }));

const event = fc
  .record({
    type: fc.constantFrom(...EventType.options.slice(0, 6)),
    participants: fc.subarray(['Ada Mill', 'Tor Berg', 'Norland', 'Sudland'], { minLength: 1 }),
    places: fc.subarray(['Lund', 'Varby']),
    time: fc.constantFrom(
      ['2024', null] as const,
      ['2024-05', null] as const,
      ['2024-05-02', null] as const,
      ['2024-05-01', '2024-05-03'] as const,
      ['2024-05-03', '2024-05-05'] as const,
      ['2024-03-02', null] as const,
      [null, null] as const,
    ),
    planned: rarely,
    denied: rarely,
    last: rarely,
    rule: fc.constantFrom('visit', 'visit', 'aim-reached'),
  })
  .map(({ time: [start, end], ...set }): Partial<EventFact> => ({ ...set, start, end }));

/** What an article may say: of each claim its figures and its events. */
export type Told = readonly {
  readonly figures: readonly Partial<Quantity>[];
  readonly events: readonly Partial<EventFact>[];
}[];

/** Articles of a few claims, with figures and events that meet or clash. */
export const articles: fc.Arbitrary<Told> = fc.array(
  fc.record({
    figures: fc.array(figure, { maxLength: 3 }),
    events: fc.array(event, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** What one source tells, as it is compared. */
function tellingOf(
  source: string,
  told: Told,
): Required<Pick<Given, 'claims' | 'quantities' | 'events'>> {
  const claims: Claim[] = [];
  const quantities: Quantity[] = [];
  const events: EventFact[] = [];
  for (const [at, { figures, events: own }] of told.entries()) {
    const id = `${source}${String(at)}`;
    const ownFigures = figures.map((set, n) => sampleQuantity(`${id}-q${String(n)}`, source, set));
    const ownEvents = own.map((set, n) => sampleEvent(`${id}-e${String(n)}`, source, set));
    quantities.push(...ownFigures);
    events.push(...ownEvents);
    claims.push(
      sampleClaim(id, source, {
        quantities: ownFigures.map((fact) => fact.id),
        events: ownEvents.map((fact) => fact.id),
      }),
    );
  }
  return { claims, quantities, events };
}

/** What two articles, of the sources a and b, tell. */
export function bothTell(a: Told, b: Told): Given {
  const [one, other] = [tellingOf('a', a), tellingOf('b', b)];
  return {
    claims: [...one.claims, ...other.claims],
    quantities: [...one.quantities, ...other.quantities],
    events: [...one.events, ...other.events],
    dates: { a: '2024-08-20', b: '2024-08-20' },
  };
}

/** The same with every fact denied. */
export function negated(told: Told): Told {
  return withDenied(told, true);
}

/** The same with every fact affirmed. */
export function affirmed(told: Told): Told {
  return withDenied(told, false);
}

function withDenied(told: Told, denied: boolean): Told {
  return told.map(({ figures, events }) => ({
    figures: figures.map((set) => ({ ...set, denied })),
    events: events.map((set) => ({ ...set, denied })),
  }));
}
