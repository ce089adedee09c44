import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-08-20';

describe('events that are put off', () => {
  it.each([
    ['The talks, which had been due on August 28, have been postponed to October.', '2024-10'],
    ['The talks were due in May 2025 but have been moved to October.', '2025-10'],
    ['The forum has been put off until the second quarter.', '2025-04'],
    ['The board postponed its meeting until September 5.', '2024-09-05'],
    ['The summit was pushed back to June 2025.', '2025-06'],
  ])('%s', (text, start) => {
    expect(events(text, DATE)).toEqual([expect.objectContaining({ start, planned: true })]);
  });

  it('are of the type of what is put off, and told whole', () => {
    const [event] = events(
      'The talks on grain, due in Lund on August 28, have been moved to September.',
      DATE,
    );
    expect(event).toMatchObject({ type: 'meeting', places: ['Lund'], rule: 'meeting-moved' });
    expect(event?.quote).toContain('The talks on grain');
    expect(event?.quote).toContain('September');
  });

  it.each([
    'The goal of 100 visits has been put back to 2030.',
    'The ships were moved to Lund.',
    'The talks were delayed by rain.',
  ])('none in: %s', (text) => {
    expect(events(text, DATE)).toEqual([]);
  });
});
