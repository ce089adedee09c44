import { describe, expect, it } from 'vitest';
import { events, quantities, read } from './support.ts';

const DATE = '2024-08-20';

describe('each fact names the rule that made it', () => {
  it.each([
    ['Mill said that it rained.', 'speaker-then-clause'],
    ['Mill called for an end to the ban.', 'speaker-then-thing'],
    ['It rained, Mill said.', 'words-then-speaker'],
    ['The port of Lund, Mill said, would close.', 'speaker-in-the-middle'],
    ['Mill said: “It rained in Lund on Monday.”', 'speaker-then-words'],
    ['“It rained in Lund on Monday,” said Mill.', 'quoted-beside-speaker'],
    ['According to Mill, it rained.', 'according-to'],
  ])('a statement: %s', (text, ...rules) => {
    const found = read(text).claims.flatMap(({ attributions }) => attributions);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ['Mill visited Lund in May 2023.', 'visit-dated'],
    ['Mill’s recent visit to Lund was short.', 'visit-told-as-recent'],
    ['Ada Mill and Tor Berg in Lund, February 2022', 'together-at-a-place'],
    ['The goal of $5 million was met in 2023.', 'aim-reached'],
    ['The school planted trees in May 2023.', 'done-at-a-time'],
    ['Norland banned the trade in May 2023.', 'happens-at-a-time'],
    [
      'The talks, which had been due on August 28, have been postponed to October.',
      'meeting-moved',
    ],
    [
      'Mill will visit Lund on August 28. There she will meet Berg.',
      'visit-dated',
      'meeting-part-of-known-event',
    ],
  ])('an event: %s', (text, ...rules) => {
    expect(events(text, DATE).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ['It cost $5 million.', 'money'],
    ['It rose 5 percent.', 'percentage'],
    ['It sold 40 ships.', 'count'],
    ['It made 40 tonnes.', 'amount'],
    ['It took 40 days.', 'duration'],
    ['A third of the ships sank.', 'share'],
    ['It was the 29th regular meeting.', 'ordinal'],
    ['Arrivals totalled 40,000.', 'bare-number'],
  ])('a figure: %s', (text, rule) => {
    expect(quantities(text, DATE).map((one) => one.rule)).toEqual([rule]);
  });
});

describe('a figure has the speaker of the words it stands in', () => {
  it.each([
    ['Mill said that it cost $5 million.', 'Ada Mill'],
    ['It cost $5 million, Mill said.', 'Ada Mill'],
    ['In two weeks, Mill said, it rained a lot.', 'Ada Mill'],
    ['Mill paid $5 million.', null],
    ['Mill said that it rained. It cost $5 million.', null],
    ['Mill, who paid $5 million, said that it rained.', null],
  ])('%s', (text, speaker) => {
    expect(quantities(text, DATE).map((one) => one.speaker)).toEqual([speaker]);
  });
});
