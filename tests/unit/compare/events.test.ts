import { describe, expect, it } from 'vitest';
import type { EventFact } from '../../../src/schemas/event.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleEvent, sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

/** An event of a source, and in its words a figure or none. */
type Telling = readonly [
  source: string,
  figure: Partial<Quantity> | null,
  event?: Partial<EventFact>,
];

/** The question on one event that sources tell. */
function asked(...tellings: readonly Telling[]): Question | undefined {
  const told = tellings.map(([source, figure, event], at) => {
    const id = `${source}${String(at)}`;
    const quantities = figure === null ? [] : [sampleQuantity(`q${id}`, source, figure)];
    const own = sampleEvent(`e${id}`, source, { type: 'signing', ...event });
    const ids = { quantities: quantities.map((one) => one.id), events: [own.id] };
    return { claim: sampleClaim(id, source, ids), quantities, event: own };
  });
  return questions({
    claims: told.map(({ claim }) => claim),
    quantities: told.flatMap(({ quantities }) => quantities),
    events: told.map(({ event }) => event),
    measures: [],
  }).find(({ kind }) => kind === 'event');
}

describe('what was done is counted', () => {
  const fifteen = { unit: 'treaties', value: 15, step: 1, quote: 'fifteen treaties' };

  it('by one source, and by another it is not', () => {
    expect(asked(['a', fifteen], ['b', null])).toMatchObject({
      verdict: 'complement',
      rule: 'event-counted',
      why: 'A counts them (fifteen treaties), B does not.',
    });
    expect(asked(['a', fifteen], ['b', null], ['c', null])?.why).toBe(
      'A counts them (fifteen treaties), B and C do not.',
    );
  });

  it('by a source that tells of it twice, whichever telling counts', () => {
    expect(asked(['a', fifteen], ['a', null], ['b', null])?.why).toBe(
      'A counts them (fifteen treaties), B does not.',
    );
    expect(asked(['a', fifteen], ['a', null], ['b', fifteen])?.verdict).toBe('agree');
    expect(asked(['a', fifteen], ['b', null], ['b', null])?.why).toMatch(/B does not\.$/);
  });

  it.each(['USD', 'km', '%', 'hours', 'ordinal'])('by no figure in %s', (unit) => {
    expect(asked(['a', { unit }], ['b', null])?.verdict).toBe('agree');
  });
});

describe('an event that one source tells of as a plan', () => {
  const plan = { planned: true, start: '2024-07-01' };
  const held = { start: '2024-07-01' };

  it('was not yet held when the source was written before it', () => {
    expect(asked(['a', null, held], ['b', null, plan])?.why).toMatch(
      / B was written before it and can tell only of a plan\.$/,
    );
  });

  it('may have been held where the source is undated, or of the same day', () => {
    expect(asked(['a', null, held], ['c', null, plan])?.why).toMatch(/ C tells of it as a plan\.$/);
    const sameDay = { start: '2024-06-01' };
    expect(asked(['a', null, sameDay], ['b', null, { ...plan, ...sameDay }])?.why).toMatch(
      / B tells of it as a plan\.$/,
    );
  });
});

describe('a later meeting than the last', () => {
  const last = (...later: readonly Partial<EventFact>[]) =>
    questions({
      events: [
        { source: 'a', last: true, start: '2023-03-02' },
        ...later.map((one) => ({ source: 'b', start: '2024-02-02', ...one })),
      ].map(({ source, ...set }, at) =>
        sampleEvent(`e${String(at)}`, source, {
          type: 'meeting',
          participants: ['Ada Mill', 'Norland', 'Sudland'],
          places: [],
          ...set,
        }),
      ),
    }).find(({ rule }) => rule === 'last-of-its-kind');

  it('denies it where it was held, and not where it is but planned', () => {
    expect(last({})).toMatchObject({ verdict: 'contradict', reason: 'denial' });
    expect(last({ planned: true })).toMatchObject({ verdict: 'differ', reason: 'as-of' });
  });

  it('denies it only where it is told of the same people', () => {
    expect(last({ participants: ['Tor Berg', 'Norland', 'Sudland'] })).toMatchObject({
      verdict: 'differ',
      reason: 'scope',
    });
    const others = { participants: ['Tor Berg', 'Norland', 'Sudland'] };
    expect(last(others, { start: '2024-03-02' })?.verdict).toBe('contradict');
  });

  it('is the one that was held, of several that a source tells of', () => {
    const found = last({ planned: true }, { start: '2024-03-02' });
    expect(found).toMatchObject({ verdict: 'contradict' });
    expect(found?.why).toContain('B (2 March 2024)');
  });
});

it('asks of the first of the days that an event is dated to, whichever source comes first', () => {
  const stay = (start: string) => ({ start, end: '2024-06-02' });
  const days = ['2024-05-31', '2024-06-01'] as const;
  for (const [a, b] of [days, [days[1], days[0]] as const])
    expect(asked(['a', null, stay(a)], ['b', null, stay(b)])?.question).toMatch(/in May 2024\?$/);
});

it('a time that words do not give is told as worked out', () => {
  const worked = { start: '2024-07', implied: ['start'] };
  expect(asked(['a', null, { start: '2024-07' }], ['b', null, worked])?.why).toBe(
    'The words of both come to one time: July 2024 (A; B, worked out).',
  );
  expect(asked(['a', null, { start: '2024-07' }], ['b', null, { start: '2024-07' }])?.why).toBe(
    'Both put it at the same time, July 2024.',
  );
});

describe('a time that words only end', () => {
  const ended = { start: '2023-05-15', implied: ['start'], orEarlier: true };

  it('fits the times before it, and is not said to be one of them', () => {
    const found = asked(['a', null, { start: '2023' }], ['b', null, ended]);
    expect(found?.verdict).toBe('agree');
    expect(found?.why).toBe(
      'The times can be one: 2023 (A); 15 May 2023 or earlier (B, worked out).',
    );
    expect(found?.question).toMatch(/in 2023\?$/);
  });

  it('does not fit a later one', () => {
    expect(asked(['a', null, { start: '2024' }], ['b', null, ended])?.verdict).not.toBe('agree');
  });
});
