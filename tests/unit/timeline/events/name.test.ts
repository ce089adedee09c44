import { expect, test } from 'vitest';
import { eventName, type Named } from '../../../../src/timeline/events/name.ts';

const nameOf = (set: Partial<Named>): string =>
  eventName({ type: 'visit', people: ['Ada Mill'], place: 'Lund', topic: null, ...set });

test.each<[Partial<Named>, string]>([
  [{}, 'Ada Mill in Lund'],
  [{ place: null }, 'Visit by Ada Mill'],
  [{ people: [] }, 'Visit in Lund'],
  [{ type: 'meeting', people: ['Ada Mill', 'Bo Hill'] }, 'Ada Mill and Bo Hill meet in Lund'],
  [{ type: 'meeting', place: null }, 'Meeting with Ada Mill'],
  [{ type: 'signing', people: ['A', 'B', 'C'], place: null }, 'Signing by A, B and others'],
  [{ type: 'forum', people: ['Norland'], place: 'Norland' }, 'Forum: Norland'],
  [{ type: 'other', topic: 'Grain' }, 'Grain: Ada Mill'],
  [{ type: 'other', people: [] }, 'Event'],
])('%o is named %s', (set, name) => {
  expect(nameOf(set)).toBe(name);
});
