import { expect, test } from 'vitest';
import { readCorpus } from '../../../../src/corpus/corpus.ts';
import type { EventFact } from '../../../../src/schemas/event.ts';
import type { Facts } from '../../../../src/schemas/facts.ts';
import { lanesOf } from '../../../../src/timeline/events/lanes.ts';
import { readEvents } from '../../../../src/timeline/events/read.ts';
import {
  sampleClaim,
  sampleEvent,
  sampleFacts,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../../sample.ts';

const COUNTRIES = [
  { name: 'Norland', others: [], country: 'Norland' },
  { name: 'Lund', others: [], country: 'Norland' },
  { name: 'Suderland', others: [], country: 'Suderland' },
];

/** The events of sources a, b, ..., each of which tells of one. */
function eventsOf(given: readonly Partial<EventFact>[], set: Partial<Facts> = {}) {
  const ids = given.map((_, at) => String.fromCodePoint(97 + at));
  const facts = sampleFacts({
    sources: ids.map((id) => sampleSource(id)),
    events: given.map((one, at) => sampleEvent(`e${String(at)}`, ids[at] ?? '', one)),
    claims: ids.map((id, at) => sampleClaim(`c${id}`, id, { events: [`e${String(at)}`] })),
    ...set,
  });
  facts.corpus.names = COUNTRIES;
  return readEvents(readCorpus(facts));
}

const asked = (rule: string, ...ids: string[]) =>
  sampleQuestion(
    'q',
    ids.map((id, at) => samplePosition(`c${'abc'[at] ?? ''}`, 'abc'[at] ?? '', { fact: id })),
    { kind: 'event', rule },
  );

test('what a question compares is one event, told by each', () => {
  const events = eventsOf([{ start: '2023-05' }, { start: '2023-05-02' }], {
    questions: [asked('same-event', 'e0', 'e1')],
  });
  expect(events.map(({ tellings }) => tellings.map(({ id }) => id))).toEqual([['e0', 'e1']]);
});

test('which of several was the last brings nothing together, and stands with what is called the last', () => {
  const questions = [asked('last-of-its-kind', 'e0', 'e1')];
  const events = eventsOf([{ last: true, start: '2022' }, { start: '2023' }], { questions });
  expect(events.map((event) => event.questions.length)).toEqual([1, 0]);
});

test('the same people on the same days are one visit, and two announcements', () => {
  const visits = [{}, {}];
  expect(eventsOf(visits)).toHaveLength(1);
  expect(eventsOf(visits.map(() => ({ start: '2023-05' })))).toHaveLength(2);
  expect(eventsOf(visits.map(() => ({ type: 'announcement' as const })))).toHaveLength(2);
});

test('a source says why it tells nothing only where that is known', () => {
  const [event] = eventsOf([{ start: '2023-05-02' }], {
    sources: [
      sampleSource('a'),
      sampleSource('b', { date: '2023-05-01' }),
      sampleSource('c', { date: '2023-06' }),
    ],
  });
  expect(event?.untold.map(({ source, why }) => [source.id, why])).toEqual([
    ['b', 'earlier'],
    ['c', null],
  ]);
});

test('an ordinal is told in the words that count the event', () => {
  const quantities = [
    sampleQuantity('q1', 'a', { unit: 'ordinal', value: 75, quote: '75th year', measure: 'peace' }),
    sampleQuantity('q2', 'a', { unit: 'ordinal', value: 9, quote: '9th visit', measure: 'visit' }),
  ];
  const [event] = eventsOf([{ quote: 'in the 75th year, the 9th visit' }], {
    quantities,
    claims: [sampleClaim('ca', 'a', { events: ['e0'], quantities: ['q1', 'q2'] })],
  });
  expect(event?.tellings[0]?.ordinal).toBe('9th visit');
});

test('an event lies in the country that most tellings name', () => {
  const places = [['Lund'], ['Norland'], ['Norland', 'Suderland']];
  const questions = [asked('same-event', 'e0', 'e1', 'e2')];
  const [event] = eventsOf(
    places.map((own) => ({ places: own })),
    { questions },
  );
  expect(event?.country).toBe('Norland');
  expect(event?.name).toBe('Ada Mill in Norland');
  expect(eventsOf([{ places: ['Norland', 'Suderland'] }])[0]?.country).toBeNull();
});

test('lanes go by country; what is no dealing is closed', () => {
  const events = eventsOf([
    { start: '2021', places: ['Lund'] },
    { start: '2022', places: ['Norland'] },
    { start: '2023', places: [] },
    { start: '2024', type: 'election' },
  ]);
  const lanes = lanesOf(events).map((lane) => [lane.id, lane.isOpen, lane.events.length]);
  expect(lanes).toEqual([
    ['in-norland', true, 2],
    ['elsewhere', true, 1],
    ['other', false, 1],
  ]);
});

test('every event fact stands once, what is denied or undated too', () => {
  const events = eventsOf([{}, { denied: true, start: '2020' }, { start: null }]);
  const tellings = events.flatMap((event) => event.tellings);
  expect(tellings.map(({ id, look, when }) => [id, look, when])).toEqual([
    ['e1', 'denied', '2020'],
    ['e0', 'told', '2023-05-02'],
    ['e2', 'told', null],
  ]);
});
