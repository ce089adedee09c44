import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { EventFact } from '../../../src/schemas/event.ts';
import { readLanes } from '../../../src/timeline/dated-events.ts';
import { sampleClaim, sampleEvent, sampleFacts, sampleSource } from '../sample.ts';

/** Of the events of one source those that have a place in time, and whether each is hollow. */
function shown(...given: Partial<EventFact>[]) {
  const events = given.map((set, i) => sampleEvent(`e${String(i)}`, 'a', set));
  const claims = [sampleClaim('c', 'a', { events: events.map(({ id }) => id) })];
  const facts = sampleFacts({ sources: [sampleSource('a')], claims, events });
  return readLanes(readCorpus(facts)).flatMap((lane) =>
    lane.events.map(({ id, planned }) => [id, planned]),
  );
}

test('an event that a source denies, or gives no date, has no place in time', () => {
  expect(shown({ denied: true }, { start: null }, {})).toEqual([['e2', false]]);
});

test('one that is planned or not told as a fact is hollow', () => {
  expect(shown({ planned: true }, { hedge: 'alleged' })).toEqual([
    ['e0', true],
    ['e1', true],
  ]);
});
