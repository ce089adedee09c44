import { describe, expect, it } from 'vitest';
import { events } from '../support.ts';

const DATE = '2024-05-22';
const who = (text: string) => events(text, DATE).map(({ participants }) => participants);

describe('whom "he", "she" and "it" stand for', () => {
  it.each([
    ['Mill said she would resign on Friday.', [['Ada Mill']]],
    ['Mill runs the depot. She resigned on Monday.', [['Ada Mill']]],
    ['The Grain Board is old, and it resigned on Monday.', [['Grain Board']]],
  ])('is told: %s', (text, participants) => {
    expect(who(text)).toEqual(participants);
  });

  it.each([
    'A clerk at the port said the ship is old. She retires in 2026.',
    'Mill runs the depot. Reporters found on foot that he had resigned on Monday.',
    'Mill thanked Berg after he resigned on Monday.',
    'Mill, whom she sacked on Monday, is at home.',
    'Mill’s father ran the depot until he died in 1979.',
    'Mill said her brother ran the depot until he died in 1979.',
    'Norland’s central bank met critics when it cut its rate on Monday.',
    'The Norlandish-flagged ship was near Lund when it sank on Monday.',
  ])('is not known: %s', (text) => {
    expect(who(text).flat()).toEqual([]);
  });

  it.each([
    'It was reported on Sunday that Mill would resign.',
    'It had been said last week that the mill would close.',
  ])('tells nothing at the time of a report: %s', (text) => {
    expect(events(text, DATE).filter(({ type }) => type === 'other')).toEqual([]);
  });

  it('keeps the time that a sentence puts first: "It was on Monday that"', () => {
    expect(events('It was on Monday that Mill resigned.', DATE)).toMatchObject([
      { start: '2024-05-20', participants: ['Ada Mill'] },
    ]);
  });
});
