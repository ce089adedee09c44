import { describe, expect, it } from 'vitest';
import type { EventFact } from '../../../src/schemas/event.ts';
import { sampleClaim, sampleEvent, sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

describe('questions on events', () => {
  it.each<[string, Partial<EventFact>, Partial<EventFact>, string]>([
    ['the same day', {}, {}, 'agree'],
    ['a day and its month', {}, { start: '2023-05' }, 'agree'],
    ['a day in a stretch', {}, { start: '2023-05-01', end: '2023-05-03' }, 'agree'],
    [
      'stretches that cross',
      { start: '2023-05-01', end: '2023-05-03' },
      { start: '2023-05-02', end: '2023-05-04' },
      'complement',
    ],
    [
      'other people met',
      { type: 'meeting' },
      { type: 'meeting', participants: ['Ada Mill', 'Tor Berg'] },
      'complement',
    ],
  ])('%s', (_, a, b, verdict) => {
    const events = [sampleEvent('e1', 'a', a), sampleEvent('e2', 'b', b)];
    expect(questions({ events })).toMatchObject([{ kind: 'event', verdict }]);
  });

  it.each<[string, Partial<EventFact>]>([
    ['of one source', { source: 'a' }],
    ['of other types', { type: 'meeting' }],
    ['of other people', { participants: ['Tor Berg'] }],
    ['at other times', { start: '2023-06-02' }],
    ['at other places', { places: ['Varby'] }],
    ['without a time', { start: null }],
  ])('are none for events %s', (_, set) => {
    expect(questions({ events: [sampleEvent('e1', 'a'), sampleEvent('e2', 'b', set)] })).toEqual(
      [],
    );
  });

  it('has a source denied that calls an older meeting the last', () => {
    const meeting: Partial<EventFact> = {
      type: 'meeting',
      participants: ['Norland', 'Sudland'],
      places: [],
    };
    const events = [
      sampleEvent('e1', 'a', { ...meeting, last: true, start: '2023-03-02' }),
      sampleEvent('e2', 'b', { ...meeting, start: '2024-02-02' }),
    ];
    expect(questions({ events })).toMatchObject([{ verdict: 'differ', reason: 'scope' }]);
    const people = { participants: ['Norland', 'Sudland', 'Ada Mill'] };
    const named = events.map((event) => ({ ...event, ...people }));
    expect(questions({ events: named }).map(({ verdict, rule }) => [verdict, rule])).toContainEqual(
      ['contradict', 'last-of-its-kind'],
    );
    const later = events.map((event) =>
      event.id === 'e2' ? { ...event, start: '2024-09-02' } : event,
    );
    expect(questions({ events: later })).toEqual([]);
  });
});

describe('every question', () => {
  it('holds its claims in the order of the sources, each once', () => {
    const claims = [
      sampleClaim('x', 'a', { quantities: ['q1', 'q2'], topics: ['grain'] }),
      sampleClaim('y', 'b', { quantities: ['q3'], topics: ['grain', 'trade'] }),
    ];
    const quantities = ['a', 'a', 'b'].map((source, index) =>
      sampleQuantity(`q${index + 1}`, source),
    );
    expect(questions({ claims, quantities })).toMatchObject([
      { members: ['x', 'y'], topics: ['grain'] },
    ]);
  });

  it('has an id of its own, and they stand in its order', () => {
    const units = ['USD', 'ordinal', '%', 'days'];
    const quantities = units.flatMap((unit, index) => [
      sampleQuantity(`q${index}`, 'a', { unit }),
      sampleQuantity(`r${index}`, 'b', { unit }),
    ]);
    const ids = questions({ quantities }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(units.length);
    expect(ids).toEqual([...ids].sort());
  });

  it('has an id where names have no Latin letters', () => {
    const events = ['Андрей', '李强'].flatMap((name, index) => [
      sampleEvent(`e${index}`, 'a', { participants: [name] }),
      sampleEvent(`f${index}`, 'b', { participants: [name] }),
    ]);
    expect(new Set(questions({ events }).map(({ id }) => id)).size).toBe(2);
  });

  it('rests on facts that lie in claims', () => {
    const quantities = [sampleQuantity('q1', 'a'), sampleQuantity('q2', 'b')];
    expect(() => questions({ claims: [], quantities })).toThrow('q1');
  });
});
