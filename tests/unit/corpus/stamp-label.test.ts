import { expect, test } from 'vitest';
import { stampLabel } from '../../../src/corpus/stamp-label.ts';
import type { EventFact } from '../../../src/schemas/event.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Position, SourcePair } from '../../../src/schemas/question.ts';
import { sampleEvent, samplePair, samplePosition, sampleQuantity } from '../sample.ts';

const ON = { kind: 'figure', question: 'How much?' } as const;

const figure = (
  quantity: Partial<Quantity>,
  position: Partial<Position> = {},
  pair: Partial<SourcePair> = {},
) =>
  stampLabel(
    ON,
    samplePosition('a1', 'a', { fact: 'q', ...position }),
    samplePair('a', 'b', pair),
    {
      quantities: new Map([['q', sampleQuantity('q', 'a', quantity)]]),
      events: new Map(),
    },
  );

const event = (
  told: Partial<EventFact>,
  position: Partial<Position> = {},
  pair: Partial<SourcePair> = {},
) =>
  stampLabel(
    { ...ON, kind: 'event' },
    samplePosition('a1', 'a', { fact: 'e', ...position }),
    samplePair('a', 'b', pair),
    { quantities: new Map(), events: new Map([['e', sampleEvent('e', 'a', told)]]) },
  );

test('a figure is called by what it is and the time it is for', () => {
  expect(figure({}, { period: '2023' })).toBe('its figure for 2023');
  expect(figure({ quote: 'about 40 mills' })).toBe('its figure, about 40 mills');
  expect(figure({ status: 'forecast' }, { period: '2030' })).toBe('its forecast for 2030');
  expect(figure({ unit: '%', direction: 'up' }, { period: '2023' })).toBe(
    'its rate of growth for 2023',
  );
  expect(figure({ unit: '%', direction: 'down' })).toBe('its rate of decline');
  expect(figure({}, { denied: true, period: '2023' })).toBe('the figure for 2023 that it denies');
});

test('a target that was set and the same as reached are two things', () => {
  expect(figure({ status: 'target' }, {}, { rule: 'same-target' })).toBe(
    'its target of $5 billion',
  );
  expect(figure({ status: 'reached-target' }, {}, { rule: 'same-target-reached' })).toBe(
    'its target of $5 billion, as reached',
  );
});

test('an event is called by its date, and where no date is compared by its kind', () => {
  expect(event({}, { period: '2024-05' })).toBe('its date, May 2024');
  expect(event({ type: 'meeting' }, { period: '2024-05' }, { verdict: 'complement' })).toBe(
    'what it tells of the meeting',
  );
  expect(event({}, { period: '2024-05' }, { rule: 'event-denied' })).toBe(
    'the visit that it tells of',
  );
  expect(event({}, { denied: true }, { rule: 'event-denied' })).toBe('the visit that it denies');
  expect(event({ type: 'other' })).toBe('the event that it tells of');
});
