import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { EventFact } from '../../../src/schemas/event.ts';
import { layEvents } from '../../../src/timeline/charts.ts';
import { readLanes } from '../../../src/timeline/dated-events.ts';
import { sampleClaim, sampleEvent, sampleFacts, sampleSource } from '../sample.ts';

/** The lanes of a corpus of two sources, the first of which tells of these events. */
function lanesOf(...given: Partial<EventFact>[]) {
  const events = given.map((set, i) => sampleEvent(`e${String(i)}`, 'a', set));
  const claims = [sampleClaim('c', 'a', { events: events.map(({ id }) => id) })];
  const sources = [sampleSource('a'), sampleSource('b')];
  return readLanes(readCorpus(sampleFacts({ sources, claims, events })));
}

const marksOf = (...given: Partial<EventFact>[]) =>
  layEvents(lanesOf(...given), 'wide')?.lanes[0]?.marks ?? [];

test('undated events and sources without any have no lane', () => {
  expect(lanesOf({ start: null })).toEqual([]);
  expect(lanesOf({}).map(({ source }) => source.id)).toEqual(['a']);
});

test('an event is as wide as it is known or as it lasts', () => {
  const [event] = lanesOf({ start: '2023' })[0]?.events ?? [];
  expect(event?.lasts).toBe(false);
  const [trip] = lanesOf({ start: '2023-05-02', end: '2023-05-04' })[0]?.events ?? [];
  expect(trip?.lasts).toBe(true);
  const widths = marksOf({ start: '2023' }, { start: '2023-03' }).map(({ from, to }) => to - from);
  expect(Math.max(...widths) / Math.min(...widths)).toBeCloseTo(365 / 31, 1);
});

test('events of one day stand in rows of their own', () => {
  const marks = marksOf({}, {}, {});
  expect(new Set(marks.map(({ y }) => y)).size).toBe(3);
});

test('an event is named by who and where, or by its words where that says too little', () => {
  const [named] = marksOf({});
  expect(named?.label.text).toBe('visit: Ada Mill · Lund');
  const [unnamed] = marksOf({ participants: [] });
  expect(unnamed?.label.text).toBe('a visit');
});

test('labels stay inside the picture at every width', () => {
  const quote = 'word '.repeat(80);
  for (const size of ['narrow', 'medium', 'wide'] as const) {
    const chart = layEvents(lanesOf({ type: 'other', quote }, { start: '2023' }), size);
    const [mark] = chart?.lanes[0]?.marks ?? [];
    expect(mark?.label.x).toBeGreaterThanOrEqual(0);
    expect(mark?.label.x).toBeLessThanOrEqual(chart?.width ?? 0);
  }
});
