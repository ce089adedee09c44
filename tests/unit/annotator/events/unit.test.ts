import { describe, expect, it } from 'vitest';
import { tiedTo, trimmed, unitsOf } from '../../../../src/annotator/events/unit.ts';
import { parseOf } from '../../../../src/annotator/syntax/parse.ts';
import { tagged } from '../../../../src/annotator/syntax/tagger.ts';
import { events, oneSentence } from '../support.ts';

function read(text: string) {
  const { tokens, sentence } = oneSentence(text);
  const words = tagged(tokens, [sentence]);
  const cut = (from: number, to: number): string =>
    text.slice(words[from]?.start, words[to - 1]?.end);
  return { words, units: unitsOf(words, parseOf(words, sentence), sentence), cut };
}

function stretches(text: string): string[] {
  const { words, units, cut } = read(text);
  return units.map((unit) => {
    const { from, to } = trimmed(words, unit);
    return cut(from, to);
  });
}

describe('units', () => {
  it.each([
    ['Mill met Berg in Lund.', ['Mill met Berg in Lund']],
    ['Mill met Berg; Holm left.', ['Mill met Berg', 'Holm left']],
    ['Mill met Berg while Holm left.', ['Mill met Berg', 'while Holm left']],
    ['Mill met Berg and signed a treaty.', ['Mill met Berg', 'signed a treaty']],
    ['Mill plans to visit Lund in May.', ['Mill plans to visit Lund in May']],
    ['Mill, who met Berg, will visit Holm.', ['who met Berg', 'will visit Holm']],
    [
      'The road, opened in May, is long.',
      ['The road, opened in May', 'The road, opened in May, is long'],
    ],
    [
      'A treaty signed in May was kept.',
      ['A treaty signed in May', 'A treaty signed in May was kept'],
    ],
    [
      'A trial at 28 schools published in May was small.',
      [
        'A trial at 28 schools published in May',
        'A trial at 28 schools published in May was small',
      ],
    ],
    ['The visit of May', ['The visit of May']],
  ])('%s', (text, gives) => {
    expect(stretches(text)).toEqual(gives);
  });

  it('have what stands before an inserted clause', () => {
    const { units } = read('Mill, who met Berg, will visit Holm.');
    expect(units.map(({ has }) => has(0))).toEqual([false, true]);
  });

  it.each([
    ['The talks between Mill and Berg in May ended.', 'The talks between Mill and Berg in May'],
    ['The visit to Lund in May and the talks helped.', 'The visit to Lund in May'],
    ['The talks, in May, ended.', 'The talks'],
  ])('%s: what is tied to the noun', (text, tied) => {
    const { words, units, cut } = read(text);
    const [unit] = units;
    const { from, to } = unit === undefined ? { from: 0, to: 0 } : tiedTo(words, unit, 1);
    expect(cut(from, to)).toBe(tied);
  });
});

describe('the words of an event', () => {
  it.each([
    [
      'Mill left the board on Monday, with the union rejecting the offer.',
      'Mill left the board on Monday',
    ],
    [
      'The depot, which holds 40 buses, was shut in May.',
      'The depot, which holds 40 buses, was shut in May',
    ],
    ['The sale needs the members, who will vote on Monday, and Berg.', 'who will vote on Monday'],
    [
      'A motion of the Lund board, adopted on Monday, bans dogs.',
      'A motion of the Lund board, adopted on Monday',
    ],
    [
      'Rents rose 1.2% on Monday, still some way below a peak reached in May.',
      'Rents rose 1.2% on Monday',
    ],
    ['On Monday the office said only 63 ships were left.', 'On Monday the office said'],
    ['Mill resigned on Monday, two years after she took office.', 'Mill resigned on Monday'],
    ['Berg will retire on Friday, or says he will.', 'Berg will retire on Friday'],
    [
      'The firm raised £4m on Monday at a price it would not disclose.',
      'The firm raised £4m on Monday',
    ],
    ['The council voted on Monday on whether to build a pool.', 'The council voted on Monday'],
    [
      'The court cleared Mill on Monday while the case against Berg went on.',
      'The court cleared Mill on Monday',
    ],
    [
      'Mill sold the yard on Monday to a firm from Lund.',
      'Mill sold the yard on Monday to a firm from Lund',
    ],
    [
      'Most of the crew drowned, among them a cook and his son, where the ship sank on Monday.',
      'where the ship sank on Monday',
    ],
  ])('are whole: %s', (text, words) => {
    expect(events(text, '2024-05-22').map(({ quote }) => quote)).toContain(words);
  });

  it('are none where it is not known what they tell of', () => {
    const text = 'The fee for picking up waste, introduced in 2011, will rise.';
    expect(events(text, '2024-05-22')).toEqual([]);
  });
});
